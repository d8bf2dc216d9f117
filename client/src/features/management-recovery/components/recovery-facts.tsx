import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import type { ManagementRecoveryQuery } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

export type Recovery = ManagementRecoveryQuery["managementRecovery"];

/** Who asks what, and how it is to be proved. */
export function RecoveryFacts({ recovery }: { recovery: Recovery }) {
  const { request: m, ways } = useMessages(recoveryMessages);
  const format = useFormats();
  const { letterLines, postedAt, reason } = recovery;
  return (
    <Section title={m.facts}>
      <DescriptionList
        items={[
          { term: m.requester, value: recovery.requester.displayName },
          { term: m.siret, value: format.siret(recovery.siret) },
          { term: m.createdAt, value: format.moment(recovery.createdAt) },
          { term: m.way, value: ways[recovery.way].name },
          { term: m.explanation, value: recovery.explanation },
          ...(letterLines ? [{ term: m.letterTo, value: letterLines.join(", ") }] : []),
          ...(postedAt ? [{ term: m.postedAt, value: format.moment(postedAt) }] : []),
          ...(reason ? [{ term: m.reason, value: reason }] : []),
        ]}
      />
    </Section>
  );
}

/** What it waits for, in words, with the dates. Nothing once it is over. */
export function RecoveryNow({ recovery }: { recovery: Recovery }) {
  const { request: m } = useMessages(recoveryMessages);
  const { moment } = useFormats();
  if (recovery.closedAt || recovery.status === "EXPIRED") return null;
  const { delayedUntil, isAccepted, isDue, isManagersTime, postedAt, way } = recovery;
  const until = moment(recovery.expiresAt);
  const lines = delayedUntil
    ? [isAccepted ? m.accepted(until) : isDue ? m.due(until) : m.delayed(moment(delayedUntil))]
    : [isManagersTime ? m.managersFirst(moment(recovery.managersUntil)) : postedAt ? m.posted : m.awaits[way], m.until(until)];
  return (
    <Section title={m.nowTitle}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  );
}
