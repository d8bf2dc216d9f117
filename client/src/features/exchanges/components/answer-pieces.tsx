import { Suspense } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { AskedButton } from "../../../ui/asked-button.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { useAct } from "../../../ui/use-act.ts";
import type { AskedPiecesFragment } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";
import { PieceAnswer } from "./piece-answer.tsx";
import { usePieceWords, type PieceItem } from "./piece-words.ts";
import type { Answers } from "./use-answers.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const AnswerForm = lazyPart(() => import("./answer-form.tsx").then((file) => file.AnswerForm));

interface AnswerPiecesProps {
  readonly pieces: AskedPiecesFragment;
  readonly answers: Answers;
}

/** What is asked, each point with its answer, what remains, and the button that sends all of it back. */
export function AnswerPieces({ pieces, answers }: AnswerPiecesProps) {
  const m = useMessages(piecesMessages).answer;
  const { date } = useFormats();
  const done = pieces.items.filter(({ answeredAt }) => answeredAt !== null).length;
  return (
    <>
      <Alert severity={pieces.isOverdue ? "warning" : "info"}>
        <p>{pieces.isOverdue ? m.overdue(date(pieces.dueOn)) : m.lead(date(pieces.dueOn))}</p>
        {!pieces.isOverdue && <p>{m.after}</p>}
      </Alert>
      {pieces.words && <p className="typed-words">{pieces.words}</p>}
      <p role="status">
        <strong>{m.progress(done, pieces.items.length)}</strong>
      </p>
      <Section title={m.points}>
        {pieces.items.map((item) => (
          <Point key={item.id} item={item} answers={answers} />
        ))}
      </Section>
      <Finish isReady={done === pieces.items.length} answers={answers} />
    </>
  );
}

function Point({ item, answers }: { item: PieceItem; answers: Answers }) {
  const m = useMessages(piecesMessages).answer;
  const title = usePieceWords().title(item);
  const removal = (fileName: string) => ({
    title: m.remove,
    text: m.removeQuestion(fileName),
    confirm: m.remove,
    failed: m.removeFailed,
  });
  return (
    <PieceAnswer
      item={item}
      fileActions={({ id, fileName }) => (
        <AskedButton label={m.remove} name={`${m.remove} ${fileName}`} texts={removal(fileName)} act={() => answers.removeFile(item, id)} />
      )}
    >
      {answers.openId === item.id ? (
        <Suspense fallback={<LoadingState />}>
          <AnswerForm item={item} kept={answers.keptOf(item.id)} onSubmit={answers.answer} onCancel={() => answers.open(null)} />
        </Suspense>
      ) : (
        <Button priority="secondary" size="sm" onClick={() => answers.open(item.id)}>
          {item.answeredAt ? m.change : m.reply} <span className="fr-sr-only">{m.about(title)}</span>
        </Button>
      )}
    </PieceAnswer>
  );
}

function Finish({ isReady, answers }: { isReady: boolean; answers: Answers }) {
  const m = useMessages(piecesMessages).answer;
  const { run, isSending, refusal } = useAct(answers.finish);
  return (
    <div className="fr-mt-4w">
      <Refusal lead={m.finishFailed} text={refusal} />
      {isReady ? (
        <Button busy={isSending} onClick={run}>
          {m.finish}
        </Button>
      ) : (
        <p>{m.finishLocked}</p>
      )}
    </div>
  );
}
