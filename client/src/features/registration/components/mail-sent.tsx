import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { registrationMessages } from "../messages.ts";
import { useResend } from "./use-resend.ts";

interface MailSentProps {
  readonly maskedEmail: string;
  readonly loginEmail: string;
  /** Back to the form, with what was typed. */
  readonly onCorrect: () => void;
}

/** After the registration: what to do now, and what to do if nothing comes. */
export function MailSent({ maskedEmail, loginEmail, onCorrect }: MailSentProps) {
  const m = useMessages(registrationMessages).sent;
  const { current, resend } = useResend();
  return (
    <Page title={m.title} narrow>
      <Alert severity="success">
        <p>{m.text(maskedEmail)}</p>
      </Alert>
      <p>{m.next}</p>
      <h2 className="fr-h5">{m.notReceived}</h2>
      <p>{m.junk}</p>
      <div role="status">
        {current.state === "SENT" && (
          <Alert severity="success">
            <p>{m.resent}</p>
          </Alert>
        )}
        {current.state === "REFUSED" && (
          <Alert severity="error">
            <p>
              {m.failed} {current.text}
            </p>
          </Alert>
        )}
      </div>
      <p>{m.wrongAddress}</p>
      <ButtonRow>
        <Button priority="secondary" busy={current.state === "SENDING"} onClick={() => void resend({ loginEmail })}>
          {m.resend}
        </Button>
        <Button priority="tertiary" onClick={onCorrect}>
          {m.correct}
        </Button>
      </ButtonRow>
    </Page>
  );
}
