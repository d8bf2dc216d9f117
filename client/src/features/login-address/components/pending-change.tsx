import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import type { MyLoginAddressQuery } from "../gql/graphql.ts";
import { loginAddressMessages } from "../messages.ts";

type Pending = NonNullable<MyLoginAddressQuery["loginAddress"]["pending"]>;

/** The change that waits: which mailbox has confirmed, and how to give it up. */
export function PendingChange({ pending, onCancel }: { pending: Pending; onCancel: () => Promise<void> }) {
  const m = useMessages(loginAddressMessages).pending;
  const format = useFormats();
  const said = (confirmedAt: string | null | undefined) => (confirmedAt ? m.confirmed : m.waiting);
  return (
    <Section title={m.title}>
      <p>{m.text(pending.newEmail, format.moment(pending.expiresAt))}</p>
      <DescriptionList
        items={[
          { term: m.old, value: pending.way === "BOTH_MAILBOXES" ? said(pending.oldConfirmedAt) : m.notAsked },
          { term: m.new, value: said(pending.newConfirmedAt) },
        ]}
      />
      <p>{m.missing}</p>
      <Button priority="secondary" onClick={() => void onCancel()}>
        {m.cancel}
      </Button>
    </Section>
  );
}
