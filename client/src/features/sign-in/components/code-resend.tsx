import { useEffect, useEffectEvent, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import { SendSignInCodeDocument } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";
import type { MailCode } from "../sign-in-challenge.ts";
import { useSecondsUntil } from "./use-seconds-until.ts";

interface Outcome {
  readonly isSent: boolean;
  readonly text: string;
}

interface CodeResendProps {
  /** Null: none was sent yet, the first one leaves at once. */
  readonly mailCode: MailCode | null;
  readonly onSent: (mailCode: MailCode) => void;
}

/** Asks for another code, once the server takes it; says what happened. */
export function CodeResend({ mailCode, onSent }: CodeResendProps) {
  const m = useMessages(signInMessages).code;
  const shell = useMessages(shellMessages);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);
  const wait = useSecondsUntil(mailCode?.nextSendAt ?? null);
  const resend = async () => {
    setSending(true);
    setOutcome(null);
    try {
      const { challenge: fresh, problems } = (await request(SendSignInCodeDocument, {})).sendSignInCode;
      if (fresh) onSent(fresh);
      const refusal = problems[0];
      setOutcome(refusal ? { isSent: false, text: refusal.message } : { isSent: true, text: m.resent });
    } catch (error) {
      setOutcome({ isSent: false, text: `${m.resendFailed} ${failureText(error, shell)}` });
    } finally {
      setSending(false);
    }
  };
  const sendFirst = useEffectEvent(() => {
    if (mailCode === null) void resend();
  });
  useEffect(() => sendFirst(), []);
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h6">{m.notReceived}</h2>
      <p>{m.advice}</p>
      {wait > 0 ? (
        <p className="fr-text--sm">{m.resendIn(wait)}</p>
      ) : (
        <Button priority="secondary" busy={isSending} onClick={() => void resend()}>
          {m.resend}
        </Button>
      )}
      <div role="status" className="fr-mt-2w">
        {outcome && (
          <Alert severity={outcome.isSent ? "success" : "error"}>
            <p>{outcome.text}</p>
          </Alert>
        )}
      </div>
    </section>
  );
}
