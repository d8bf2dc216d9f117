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
import {
  ConfirmLoginAddressDocument,
  LoginAddressLinkDocument,
  UndoLoginAddressChangeDocument,
  type ConfirmLoginAddressOutcome,
  type LoginAddressLinkQuery,
} from "../gql/graphql.ts";
import { addressLinkMessages } from "../link-messages.ts";

const read = async (token: string) => (await request(LoginAddressLinkDocument, { token })).loginAddressLink;

/** Behind the links about a login address: opening the page changes nothing, only its button does. */
export function AddressLinkPage() {
  const m = useMessages(addressLinkMessages);
  const { jeton = "" } = useSearch({ from: "/adresse-de-connexion/lien" });
  const answer = useMailedLink(jeton, read);
  const [done, setDone] = useState<ConfirmLoginAddressOutcome | "UNDONE" | null>(null);
  const input = { token: jeton };
  const act = async (purpose: LoginAddressLinkQuery["loginAddressLink"]["purpose"]) => {
    if (purpose === "UNDO") {
      const { done: isDone, problems } = (await request(UndoLoginAddressChangeDocument, { input })).undoLoginAddressChange;
      if (isDone) setDone("UNDONE");
      return problems;
    }
    const { outcome, problems } = (await request(ConfirmLoginAddressDocument, { input })).confirmLoginAddress;
    if (outcome) setDone(outcome);
    return problems;
  };
  if (done) return <Done outcome={done} />;
  if (answer.state !== "KNOWN") {
    return (
      <Page title={m.title} narrow>
        {answer.state === "LOADING" ? (
          <LoadingState />
        ) : (
          <Alert severity="error">
            <FailureText error={answer.error} />
          </Alert>
        )}
      </Page>
    );
  }
  const { link } = answer;
  if (link.status !== "VALID" || !link.purpose) return <Dead status={link.status === "VALID" ? "UNKNOWN" : link.status} />;
  const isUndo = link.purpose === "UNDO";
  return (
    <Page title={isUndo ? m.undo.title : m.confirm.title} narrow>
      <ActOnLink action={isUndo ? m.undo.action : m.confirm.action} failed={m.failed} onAct={() => act(link.purpose)}>
        <p>{(isUndo ? m.undo : m.confirm).text(link.maskedOldEmail ?? "", link.maskedNewEmail ?? "")}</p>
        <p>{isUndo ? m.undo.effects : link.purpose === "CONFIRM_OLD" ? m.confirm.old : m.confirm.new}</p>
      </ActOnLink>
    </Page>
  );
}

function Done({ outcome }: { outcome: ConfirmLoginAddressOutcome | "UNDONE" }) {
  const m = useMessages(addressLinkMessages);
  const { title, text } = m.done[outcome];
  return (
    <Page title={title} narrow>
      <Alert severity={outcome === "ADDRESS_UNAVAILABLE" ? "warning" : "success"} live>
        <p>{text}</p>
      </Alert>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
    </Page>
  );
}

function Dead({ status }: { status: "EXPIRED" | "USED" | "UNKNOWN" }) {
  const m = useMessages(addressLinkMessages);
  return (
    <Page title={m.title} narrow>
      <Alert severity="warning" title={m.dead[status].title}>
        <p>{m.dead[status].text}</p>
      </Alert>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
    </Page>
  );
}
