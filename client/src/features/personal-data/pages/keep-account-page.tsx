import { useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { AccountDeletionLinkDocument, KeepAccountDocument } from "../gql/graphql.ts";
import { linkMessages } from "../link-messages.ts";

type State = { name: "LOADING" | "OVER" | "DONE" } | { name: "PENDING"; dueAt: string } | { name: "FAILED"; text: string };

/** Behind the link of « Votre compte sera supprimé »: opening it changes nothing, only the button keeps the account. */
export function KeepAccountPage() {
  const m = useMessages(linkMessages).keep;
  const shell = useMessages(shellMessages);
  const format = useFormats();
  const { jeton = "" } = useSearch({ from: "/garder-mon-compte" });
  const [state, setState] = useState<State>({ name: jeton === "" ? "OVER" : "LOADING" });
  useEffect(() => {
    if (jeton === "") return;
    request(AccountDeletionLinkDocument, { token: jeton }).then(
      ({ accountDeletionLink: { dueAt } }) => setState(dueAt ? { name: "PENDING", dueAt } : { name: "OVER" }),
      (error: unknown) => setState({ name: "FAILED", text: failureText(error, shell) }),
    );
  }, [jeton, shell]);
  const { run, isSending, refusal } = useAct(async () => {
    const { problems } = (await request(KeepAccountDocument, { input: { token: jeton } })).keepAccount;
    if (problems.length === 0) setState({ name: "DONE" });
    return problems;
  });
  return (
    <Page title={state.name === "DONE" ? m.done : m.title} narrow>
      <Refusal lead={m.failed} text={refusal} />
      {state.name === "LOADING" && <LoadingState />}
      {state.name === "FAILED" && (
        <Alert severity="error">
          <p>{state.text}</p>
        </Alert>
      )}
      {state.name === "PENDING" && (
        <>
          <p>{m.text(format.moment(state.dueAt))}</p>
          <Button busy={isSending} onClick={run}>
            {m.confirm}
          </Button>
        </>
      )}
      {state.name === "OVER" && <Over />}
      {state.name === "DONE" && <Kept />}
    </Page>
  );
}

function Over() {
  const m = useMessages(linkMessages).keep;
  return (
    <>
      <Alert severity="info" title={m.over}>
        <p>{m.overText}</p>
      </Alert>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
    </>
  );
}

function Kept() {
  const m = useMessages(linkMessages).keep;
  return (
    <>
      <Alert severity="success" live>
        <p>{m.doneText}</p>
      </Alert>
      <ButtonRow>
        <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
        <ButtonLink to="/mot-de-passe-oublie" priority="tertiary">
          {m.changePassword}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
