import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { sendingMessages } from "../sending-messages.ts";
import type { SubmissionFindingFragment } from "../gql/graphql.ts";

/** What should be looked at again before sending, and what is good to know. */
export function SubmissionWarnings({ findings }: { findings: readonly SubmissionFindingFragment[] }) {
  const m = useMessages(sendingMessages).recap;
  const warnings = warningsAmong(findings);
  const notices = findings.filter(({ severity }) => severity === "INFORMATION");
  return (
    <>
      {warnings.length > 0 && (
        <Alert severity="warning" title={m.warnings(warnings.length)} titleAs="h3">
          <Messages findings={warnings} />
        </Alert>
      )}
      {notices.length > 0 && (
        <Alert severity="info">
          <Messages findings={notices} />
        </Alert>
      )}
    </>
  );
}

/** Those that the person has to acknowledge. */
export function warningsAmong(findings: readonly SubmissionFindingFragment[]): SubmissionFindingFragment[] {
  return findings.filter(({ severity }) => severity === "WARNING");
}

function Messages({ findings }: { findings: readonly SubmissionFindingFragment[] }) {
  const [only] = findings;
  if (only && findings.length === 1) return <p>{only.message}</p>;
  return (
    <ul>
      {findings.map(({ key, message }) => (
        <li key={key}>{message}</li>
      ))}
    </ul>
  );
}
