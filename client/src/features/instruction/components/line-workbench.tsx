import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, type KeyboardEvent } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { linesBefore } from "../../refunds/index.ts";
import type { InstructedLineFragment, InstructedRequestFragment, LineVerdict } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import { ReviewedLine } from "./reviewed-line.tsx";
import type { Instruction } from "./use-instruction.ts";

interface LineWorkbenchProps {
  readonly request: InstructedRequestFragment;
  /** The pages of lines before this one. */
  readonly trail: string | undefined;
  /** The line the address names; the first one otherwise. */
  readonly selected: string | undefined;
  readonly instruction: Instruction;
}

const tones: Record<LineVerdict, BadgeTone> = { ACCEPTED: "success", CORRECTED: "warning", REFUSED: "error" };

/** The lines at one side, the chosen one with its invoice at the other; arrows go through them. */
export function LineWorkbench({ request, trail, selected, instruction }: LineWorkbenchProps) {
  const m = useMessages(linesMessages);
  const { euros } = useFormats();
  const navigate = useNavigate({ from: "/instruction/$id" });
  const offset = linesBefore(trail);
  const lines = request.lines.edges.map(({ node }) => node);
  const index = Math.max(
    0,
    lines.findIndex(({ id }) => id === selected),
  );
  const line = lines[index];
  const list = useRef<HTMLOListElement>(null);
  const choose = (next: number) => {
    const target = lines[next];
    if (target) void navigate({ search: (current) => ({ ...current, ligne: target.id }), replace: true, resetScroll: false });
  };
  useEffect(() => showInList(list.current), [line?.id]);
  if (!line) return <p>{m.none}</p>;
  const byKeyboard = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    choose(index + step);
    list.current?.querySelectorAll<HTMLButtonElement>("button")[index + step]?.focus();
  };
  const review = request.lineReview;
  return (
    <>
      {review && <p role="status">{m.progress(review.judgedCount, request.lineCount, euros(review.grantedCents))}</p>}
      <div className="workbench">
        <nav aria-label={m.list} className="workbench__list">
          <p className="fr-hint-text">{m.keyboard}</p>
          <ol ref={list} className="fr-raw-list" onKeyDown={byKeyboard}>
            {lines.map((one, place) => (
              <LineChoice key={one.id} line={one} position={offset + place + 1} isChosen={place === index} onChoose={() => choose(place)} />
            ))}
          </ol>
        </nav>
        <div className="workbench__line">
          <ButtonRow>
            <Button priority="tertiary" size="sm" disabled={index === 0} onClick={() => choose(index - 1)}>
              {m.previous}
            </Button>
            <Button priority="tertiary" size="sm" disabled={index === lines.length - 1} onClick={() => choose(index + 1)}>
              {m.next}
            </Button>
          </ButtonRow>
          <ReviewedLine
            key={line.id}
            line={line}
            position={offset + index + 1}
            request={request}
            instruction={instruction}
            onJudged={() => choose(index + 1)}
          />
        </div>
      </div>
    </>
  );
}

interface LineChoiceProps {
  readonly line: InstructedLineFragment;
  readonly position: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function LineChoice({ line, position, isChosen, onChoose }: LineChoiceProps) {
  const m = useMessages(linesMessages);
  const { euros } = useFormats();
  const { grant } = line;
  return (
    <li>
      <button type="button" className="line-choice" aria-current={isChosen ? "true" : undefined} onClick={onChoose}>
        <span>{m.line(position, line.invoiceNumber)}</span>
        <span>{euros(line.amountCents)}</span>
        {grant && <Badge tone={tones[grant.verdict]}>{m.verdicts[grant.verdict]}</Badge>}
      </button>
    </li>
  );
}

/** Keeps the chosen line in sight inside the list, without moving the page. */
function showInList(list: HTMLOListElement | null): void {
  const button = list?.querySelector("[aria-current]");
  if (!list || !button) return;
  const { top, bottom } = button.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top) list.scrollBy({ top: top - frame.top });
  if (bottom > frame.bottom) list.scrollBy({ top: bottom - frame.bottom });
}
