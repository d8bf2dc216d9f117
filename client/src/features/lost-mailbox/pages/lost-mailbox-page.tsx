import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { LostMailboxForm } from "../components/lost-mailbox-form.tsx";
import { lostMailboxMessages } from "../messages.ts";

/** « Je n'ai plus accès à ma messagerie »: by oneself with a code or a key, or with the agents. */
export function LostMailboxPage() {
  const m = useMessages(lostMailboxMessages);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) {
    return (
      <Page title={m.sent.title} narrow>
        <Alert severity="success" live>
          <p>{m.sent.text(sentTo)}</p>
        </Alert>
        <p>{m.sent.next}</p>
      </Page>
    );
  }
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <Section title={m.quick.title}>
        <p>{m.quick.text}</p>
        <ButtonLink to="/connexion" priority="secondary">
          {m.quick.action}
        </ButtonLink>
      </Section>
      <Section title={m.ask.title}>
        <p>{m.ask.text}</p>
        <LostMailboxForm onSent={setSentTo} />
      </Section>
    </Page>
  );
}
