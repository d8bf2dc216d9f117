import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { Section } from "../../../ui/page.tsx";
import type { AskedPiecesFragment } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";
import { PieceAnswer } from "./piece-answer.tsx";

type State = "open" | "overdue" | "completed" | "ended";
const tones: Record<State, BadgeTone> = { open: "info", overdue: "warning", completed: "success", ended: "neutral" };

function stateOf({ isOpen, isOverdue, isCompleted }: AskedPiecesFragment): State {
  if (isOverdue) return "overdue";
  if (isOpen) return "open";
  return isCompleted ? "completed" : "ended";
}

/** What was asked at one time and what came back, to be read. */
export function AskedBefore({ pieces }: { pieces: AskedPiecesFragment }) {
  const m = useMessages(piecesMessages).asked;
  const { date, moment } = useFormats();
  const state = stateOf(pieces);
  return (
    <Section title={m.on(moment(pieces.askedAt))}>
      <p>
        <Badge tone={tones[state]}>{m.states[state]}</Badge> {m.dueOn(date(pieces.dueOn))}
      </p>
      {pieces.words && <p className="typed-words">{pieces.words}</p>}
      {pieces.items.map((item) => (
        <PieceAnswer key={item.id} item={item} />
      ))}
    </Section>
  );
}
