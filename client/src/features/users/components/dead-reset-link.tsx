import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
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
  const check = useHumanCheck("PASSWORD_RESET");
  const { run, isSending, refusal } = useAct(async () => {
    const { maskedEmail, problems } = await check.send(
      async (humanCheck) => (await request(RequestPasswordResetDocument, { input: { token, humanCheck } })).requestPasswordReset,
    );
    if (problems.length === 0) onSent(maskedEmail ?? "");
    return problems;
  });
  return (
    <>
      <Refusal text={refusal} />
      <HumanCheckStatus check={check} />
      <Button busy={isSending} onClick={run}>
        {m.ask}
      </Button>
    </>
  );
}
