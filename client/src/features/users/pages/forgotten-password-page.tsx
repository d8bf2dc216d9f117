import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ResetRequestForm } from "../components/reset-request-form.tsx";
import { usersMessages } from "../messages.ts";

/** « Mot de passe oublié ? » The same answer whether or not an account uses the address. */
export function ForgottenPasswordPage() {
  const m = useMessages(usersMessages).forgot;
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <Page title={m.title} narrow>
      {sentTo === null ? (
        <>
          <p>{m.text}</p>
          <ResetRequestForm onSent={setSentTo} />
        </>
      ) : (
        <>
          <Alert severity="success" title={m.sentTitle} live>
            <p>{m.sent(sentTo)}</p>
            <p>{m.sentNext}</p>
          </Alert>
          <Button priority="secondary" onClick={() => setSentTo(null)}>
            {m.again}
          </Button>
        </>
      )}
      <p className="fr-mt-4w">{m.noNewAccount}</p>
      <p>
        <TextLink to="/connexion">{m.back}</TextLink>
      </p>
    </Page>
  );
}
