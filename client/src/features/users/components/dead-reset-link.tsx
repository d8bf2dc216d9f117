import { useState } from "react";

import { shellMessages } from "../../../i18n/shell-messages.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { HumanCheckStatus, useHumanCheck } from "../../human-check/index.ts";
import { RequestPasswordResetDocument, type LinkStatus } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

interface DeadResetLinkProps {
  readonly status: Exclude<LinkStatus, "VALID">;
  readonly token: string;
}

/** The link is over: one press sends another where it was sent; one that nobody sent asks for the address. */
export function DeadResetLink({ status, token }: DeadResetLinkProps) {
  const m = useMessages(usersMessages);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const texts = { EXPIRED: m.reset.expired, USED: m.reset.used, UNKNOWN: m.reset.unknown }[status];
  if (sentTo !== null) {
    return (
      <Alert severity="success" title={m.forgot.sentTitle} live>
        <p>{m.reset.sentTo(sentTo)}</p>
        <p>{m.forgot.sentNext}</p>
      </Alert>
    );
  }
  return (
    <>
      <Alert severity="warning" title={texts.title}>
        <p>{texts.text}</p>
      </Alert>
      {status === "UNKNOWN" ? (
        <ButtonLink to="/mot-de-passe-oublie">{m.reset.ask}</ButtonLink>
      ) : (
        <SendAnother token={token} onSent={setSentTo} />
      )}
    </>
  );
}

function SendAnother({ token, onSent }: { token: string; onSent: (maskedEmail: string) => void }) {
  const m = useMessages(usersMessages).reset;
  const shell = useMessages(shellMessages);
  const check = useHumanCheck("PASSWORD_RESET");
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    setSending(true);
    setRefusal(null);
    try {
      const { maskedEmail, problems } = await check.send(
        async (humanCheck) => (await request(RequestPasswordResetDocument, { input: { token, humanCheck } })).requestPasswordReset,
      );
      if (problems[0]) setRefusal(problems[0].message);
      else onSent(maskedEmail ?? "");
    } catch (error) {
      setRefusal(failureText(error, shell));
    }
    setSending(false);
  };
  return (
    <>
      {refusal !== null && (
        <Alert severity="error" live>
          <p>{refusal}</p>
        </Alert>
      )}
      <HumanCheckStatus check={check} />
      <Button busy={isSending} onClick={() => void send()}>
        {m.ask}
      </Button>
    </>
  );
}
