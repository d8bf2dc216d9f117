import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { MyManagementRecoveriesDocument, type ManagementRecoveryAction, type MyManagementRecoveriesQuery } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

type Running = MyManagementRecoveriesQuery["myManagementRecoveries"][number];

/** What calls for somebody: a manager may stop it, a member may confirm it, the requester may go on. */
const calls: readonly ManagementRecoveryAction[] = ["STOP", "VOUCH", "PROVE", "COMPLETE"];

/** On every signed-in page but the one of the request itself, which says it better: somebody asks to manage a structure of the viewer's, or the viewer's own request waits. */
export function RecoveryAlerts() {
  const m = useMessages(recoveryMessages).alert;
  const here = useLocation({ select: ({ pathname }) => pathname });
  const [running, setRunning] = useState<readonly Running[]>([]);
  useEffect(() => {
    // Without an answer there is no banner: the mails say the same.
    request(MyManagementRecoveriesDocument, {}, { background: true }).then(
      (answer) => setRunning(answer.myManagementRecoveries),
      () => undefined,
    );
  }, []);
  return running
    .filter(({ id, allowedActions }) => here !== `/gestionnaire-absent/${id}` && calls.some((action) => allowedActions.includes(action)))
    .map(({ id, structureName, isMine, allowedActions, requester }) => (
      <Alert key={id} severity="warning" title={isMine ? m.mineTitle(structureName) : m.title(structureName)} titleAs="p">
        {!isMine && <p>{allowedActions.includes("STOP") ? m.text(requester.displayName) : m.vouch(requester.displayName)}</p>}
        <ButtonLink to="/gestionnaire-absent/$id" params={{ id }} size="sm" aria-label={m.seeOf(structureName)}>
          {m.see}
        </ButtonLink>
      </Alert>
    ));
}
