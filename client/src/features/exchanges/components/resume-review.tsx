import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { AskedButton } from "../../../ui/asked-button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { AskedPiecesFragment } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";

interface ResumeReviewProps {
  readonly pieces: AskedPiecesFragment;
  readonly onResume: () => Promise<readonly FormProblem[]>;
}

/** The officer goes on without the answer, once its last day is over; until then it says when. */
export function ResumeReview({ pieces, onResume }: ResumeReviewProps) {
  const m = useMessages(piecesMessages).ask;
  const { date } = useFormats();
  if (!pieces.isOverdue) {
    return (
      <Alert severity="info">
        <p>{m.resumeWait(date(pieces.dueOn))}</p>
      </Alert>
    );
  }
  return (
    <p>
      <AskedButton
        label={m.resume}
        name={m.resume}
        texts={{ title: m.resume, text: m.resumeText, confirm: m.resume, failed: m.resumeFailed }}
        act={onResume}
        priority="primary"
      />
    </p>
  );
}
