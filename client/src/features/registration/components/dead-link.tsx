import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { registrationMessages } from "../messages.ts";
import { AskActivationForm } from "./ask-activation-form.tsx";
import { useResend } from "./use-resend.ts";

/** The link is too old: one press sends another to the same address. */
export function ExpiredLink({ token, maskedEmail }: { token: string; maskedEmail: string }) {
  const m = useMessages(registrationMessages).activation;
  const { current, resend } = useResend();
  if (current.state === "SENT") return <LinkSent maskedEmail={current.maskedEmail ?? maskedEmail} />;
  return (
    <>
      <Alert severity="warning" title={m.expired.title}>
        <p>{m.expired.text(maskedEmail)}</p>
      </Alert>
      {current.state === "REFUSED" && (
        <Alert severity="error" live>
          <p>{current.text}</p>
        </Alert>
      )}
      <Button busy={current.state === "SENDING"} onClick={() => void resend({ token })}>
        {m.expired.resend}
      </Button>
    </>
  );
}

/** The link did its work already: the account is there. */
export function UsedLink() {
  const m = useMessages(registrationMessages).activation;
  return (
    <>
      <Alert severity="info" title={m.used.title}>
        <p>{m.used.text}</p>
      </Alert>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
      <p className="fr-mt-3w">
        <TextLink to="/mot-de-passe-oublie">{m.forgot}</TextLink>
      </p>
    </>
  );
}

/** No link, or one nobody sent: the address given at registration brings a new one. */
export function UnknownLink({ isAbsent }: { isAbsent: boolean }) {
  const m = useMessages(registrationMessages).activation;
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <LinkSent maskedEmail={sentTo} />;
  return (
    <>
      {!isAbsent && (
        <Alert severity="warning" title={m.unknown.title}>
          <p>{m.unknown.text}</p>
        </Alert>
      )}
      <h2 className="fr-h5">{m.ask.title}</h2>
      <p>{m.ask.text}</p>
      <AskActivationForm onSent={setSentTo} />
    </>
  );
}

function LinkSent({ maskedEmail }: { maskedEmail: string }) {
  const m = useMessages(registrationMessages);
  return (
    <>
      <Alert severity="success" live>
        <p>{m.activation.sentTo(maskedEmail)}</p>
      </Alert>
      <p>{m.sent.junk}</p>
    </>
  );
}
