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
  LostMailboxLinkDocument,
  StopLostMailboxDocument,
  VerifyLostMailboxDocument,
  type LostMailboxLinkPurpose,
} from "../gql/graphql.ts";
import { lostMailboxMessages } from "../messages.ts";

const read = async (token: string) => (await request(LostMailboxLinkDocument, { token })).lostMailboxLink;

/** Behind the links about a lost mailbox: opening the page changes nothing, only its button does. */
export function LostMailboxLinkPage() {
  const m = useMessages(lostMailboxMessages).link;
  const { jeton = "" } = useSearch({ from: "/acces-perdu/lien" });
  const answer = useMailedLink(jeton, read);
  const [done, setDone] = useState<LostMailboxLinkPurpose | null>(null);
  const act = async (purpose: LostMailboxLinkPurpose) => {
    const input = { token: jeton };
    const payload =
      purpose === "VERIFY"
        ? (await request(VerifyLostMailboxDocument, { input })).verifyLostMailbox
        : (await request(StopLostMailboxDocument, { input })).stopLostMailbox;
    if (payload.done) setDone(purpose);
    return payload.problems;
  };
  if (done) {
    return (
      <Page title={m[done].doneTitle} narrow>
        <Alert severity="success" live>
          <p>{m[done].doneText}</p>
        </Alert>
        {done === "STOP" && <ButtonLink to="/mot-de-passe-oublie">{m.newPassword}</ButtonLink>}
      </Page>
    );
  }
  const link = answer.state === "KNOWN" ? answer.link : null;
  const purpose = link?.status === "VALID" ? link.purpose : null;
  return (
    <Page title={purpose ? m[purpose].title : m.title} narrow>
      {answer.state === "LOADING" && <LoadingState />}
      {answer.state === "FAILED" && (
        <Alert severity="error">
          <FailureText error={answer.error} />
        </Alert>
      )}
      {link && !purpose && <Dead status={link.status === "VALID" ? "UNKNOWN" : link.status} />}
      {link && purpose && (
        <ActOnLink action={m[purpose].action} failed={m.failed} onAct={() => act(purpose)}>
          <p>{m[purpose].text(link.maskedNewEmail ?? "")}</p>
        </ActOnLink>
      )}
    </Page>
  );
}

function Dead({ status }: { status: "EXPIRED" | "USED" | "UNKNOWN" }) {
  const m = useMessages(lostMailboxMessages).link;
  return (
    <>
      <Alert severity="warning" title={m.dead[status].title}>
        <p>{m.dead[status].text}</p>
      </Alert>
      <ButtonLink to="/acces-perdu">{m.again}</ButtonLink>
    </>
  );
}
