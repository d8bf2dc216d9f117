import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { NotificationPreferencesQuery } from "../gql/graphql.ts";
import { preferenceMessages } from "../preference-messages.ts";

export type RecentMail = NotificationPreferencesQuery["recentMails"][number];

const tones: Record<RecentMail["state"], BadgeTone> = {
  WAITING: "warning",
  SENT: "success",
  REFUSED: "error",
  GIVEN_UP: "error",
  OUTDATED: "neutral",
};

/** Whether our mails arrive, and what to do about an address that refuses them. */
export function RecentMails({ mails }: { mails: readonly RecentMail[] }) {
  const { mailList: m, refused } = useMessages(preferenceMessages);
  const format = useFormats();
  const columns: Column<RecentMail>[] = [
    { id: "subject", header: m.subject, rowHeader: true, cell: ({ subject }) => subject },
    { id: "address", header: m.address, cell: ({ maskedAddress }) => maskedAddress },
    { id: "when", header: m.when, cell: ({ lastTriedAt }) => format.moment(lastTriedAt) },
    {
      id: "state",
      header: m.state,
      cell: ({ state, attempts }) => (
        <>
          <Badge tone={tones[state]}>{m.states[state]}</Badge> {attempts > 1 && m.retries(attempts - 1)}
        </>
      ),
    },
  ];
  return (
    <Section title={m.title}>
      {refusingAddresses(mails).map((address) => (
        <Alert key={address} severity="warning" title={refused.title(address)} titleAs="h3">
          <p className="fr-mb-2w">{refused.text}</p>
          <ButtonLink to="/mon-compte" size="sm">
            {refused.correct}
          </ButtonLink>
        </Alert>
      ))}
      <p>{m.help}</p>
      {mails.length === 0 ? (
        <EmptyState title={m.empty} />
      ) : (
        <DataTable caption={m.title} hideCaption columns={columns} rows={mails} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

/** The addresses whose latest answer is a refusal: one that took a mail since is well. */
function refusingAddresses(mails: readonly RecentMail[]): string[] {
  const latest = new Map<string, RecentMail["state"]>();
  for (const { maskedAddress, state } of mails) {
    if ((state === "SENT" || state === "REFUSED") && !latest.has(maskedAddress)) latest.set(maskedAddress, state);
  }
  return [...latest].filter(([, state]) => state === "REFUSED").map(([address]) => address);
}
