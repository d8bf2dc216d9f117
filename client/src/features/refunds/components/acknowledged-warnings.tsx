import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Section } from "../../../ui/page.tsx";
import type { SubmissionFindingFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

/** What the sender of a request said to have looked at; nothing when there was nothing to look at. */
export function AcknowledgedWarnings({ findings }: { findings: readonly Pick<SubmissionFindingFragment, "key" | "message">[] }) {
  const m = useMessages(refundsMessages).detail;
  if (findings.length === 0) return null;
  return (
    <Section title={m.acknowledged}>
      <p>{m.acknowledgedText}</p>
      <ul>
        {findings.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
    </Section>
  );
}
