import { useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { useMailedLink } from "../../../lib/use-mailed-link.ts";
import { ActOnLink } from "../../../ui/act-on-link.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { ManagementRecoveryLinkDocument, StopManagementRecoveryByLinkDocument } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

const read = async (token: string) => (await request(ManagementRecoveryLinkDocument, { token })).managementRecoveryLink;

/** Behind the link of a manager's mail: opening the page changes nothing, only its button does. */
export function RecoveryLinkPage() {
  const m = useMessages(recoveryMessages).link;
  const { jeton = "" } = useSearch({ from: "/gestionnaire-absent/lien" });
  const answer = useMailedLink(jeton, read);
  const [isDone, setDone] = useState(false);
  const stop = async () => {
    const { done, problems } = (await request(StopManagementRecoveryByLinkDocument, { input: { token: jeton } }))
      .stopManagementRecoveryByLink;
    if (done) setDone(true);
    return problems;
  };
  if (isDone) {
    return (
      <Page title={m.doneTitle} narrow>
        <Alert severity="success" live>
          <p>{m.doneText}</p>
        </Alert>
        <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
      </Page>
    );
  }
  const structure = answer.state === "KNOWN" && answer.link.status === "VALID" ? answer.link.structureName : null;
  return (
    <Page title={structure ? m.stopTitle(structure) : m.title} narrow>
      {answer.state === "LOADING" && <LoadingState />}
      {answer.state === "FAILED" && (
        <Alert severity="error">
          <FailureText error={answer.error} />
        </Alert>
      )}
      {answer.state === "KNOWN" && !structure && (
        <Alert severity="warning" title={m.dead.title}>
          <p>{m.dead.text}</p>
        </Alert>
      )}
      {structure && (
        <ActOnLink action={m.action} failed={m.failed} onAct={stop}>
          <p>{m.text(structure)}</p>
        </ActOnLink>
      )}
    </Page>
  );
}
