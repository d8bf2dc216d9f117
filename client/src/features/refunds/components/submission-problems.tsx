import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { sendingMessages } from "../sending-messages.ts";
import { lineIndexOf } from "./line-problems.ts";
import type { DraftRequest } from "./use-draft.ts";
import { stepOf, type StepName } from "./wizard-steps.ts";

interface SubmissionProblemsProps {
  readonly request: DraftRequest;
  readonly offset: number;
  readonly onGo: (step: StepName) => void;
}

/** What still stands in the way of sending, each with the way to the step that settles it. */
export function SubmissionProblems({ request, offset, onGo }: SubmissionProblemsProps) {
  const m = useMessages(sendingMessages).recap;
  const problems = request.submissionProblems;
  if (problems.length === 0) return null;
  const nameOf = (path: readonly string[]) => {
    const index = lineIndexOf(path);
    if (index === null) return (m.fields as Record<string, string>)[path[0] ?? ""] ?? "";
    return m.line(request.lines.edges[index - offset]?.node.invoiceNumber ?? `n° ${index + 1}`);
  };
  return (
    <Alert severity="warning" title={m.missing(problems.length)} titleAs="h3">
      <ul>
        {problems.map(({ code, path, message }) => {
          const step = stepOf(path);
          const text = nameOf(path) + message;
          return (
            <li key={`${code}-${path.join(".")}`}>
              {step ? (
                <a
                  href={`?etape=${step}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(step);
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
