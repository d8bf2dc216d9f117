import { useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { DeadResetLink } from "../components/dead-reset-link.tsx";
import { ResetPasswordForm } from "../components/reset-password-form.tsx";
import { useLinkState } from "../components/use-link-state.ts";
import { ResetLinkDocument, ResetPasswordDocument, type ResetPasswordInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

/** Behind the link of « Mot de passe oublié ? »: opening it changes nothing, only sending the new password does. */
export function ResetPasswordPage() {
  const m = useMessages(usersMessages).reset;
  const { jeton = "" } = useSearch({ from: "/reinitialisation" });
  const [isDone, setDone] = useState(false);
  const readLink = useCallback(async (token: string) => (await request(ResetLinkDocument, { token })).accountLink, []);
  const link = useLinkState(jeton, readLink);
  const reset = async (input: ResetPasswordInput) => {
    const { done, problems } = (await request(ResetPasswordDocument, { input })).resetPassword;
    if (done) setDone(true);
    return problems;
  };
  return (
    <Page title={isDone ? m.done : m.title} narrow>
      {isDone && <Done />}
      {!isDone && link.state === "LOADING" && <LoadingState />}
      {!isDone && link.state === "FAILED" && (
        <Alert severity="error">
          <FailureText error={link.error} />
        </Alert>
      )}
      {!isDone && link.state === "KNOWN" && link.status !== "VALID" && <DeadResetLink status={link.status} token={jeton} />}
      {!isDone && link.state === "KNOWN" && link.status === "VALID" && (
        <>
          {link.maskedEmail && <p>{m.text(link.maskedEmail)}</p>}
          <ResetPasswordForm token={jeton} rules={link.rules} onSubmit={reset} />
        </>
      )}
    </Page>
  );
}

function Done() {
  const m = useMessages(usersMessages).reset;
  return (
    <>
      <Alert severity="success" live>
        <p>{m.doneText}</p>
      </Alert>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
    </>
  );
}
