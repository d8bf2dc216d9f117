import { useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { Page } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { useLinkState } from "../../users/index.ts";
import { Activated, type Activation } from "../components/activated.tsx";
import { ActivationForm } from "../components/activation-form.tsx";
import { ExpiredLink, UnknownLink, UsedLink } from "../components/dead-link.tsx";
import { ActivateUserDocument, ActivationLinkDocument, type ActivateUserInput } from "../gql/graphql.ts";
import { registrationMessages } from "../messages.ts";

/** Behind the link of the activation message. Opening it changes nothing: only sending the password activates the account. */
export function ActivationPage() {
  const m = useMessages(registrationMessages).activation;
  const { jeton = "" } = useSearch({ from: "/activation" });
  const [activation, setActivation] = useState<Activation | null>(null);
  const activate = async (input: ActivateUserInput) => {
    const { problems, ...outcome } = (await request(ActivateUserDocument, { input })).activateUser;
    if (problems.length === 0) setActivation(outcome);
    return problems;
  };
  return (
    <Page title={activation ? m.success : m.title} narrow>
      {activation ? <Activated {...activation} /> : <Link key={jeton} token={jeton} onActivate={activate} />}
    </Page>
  );
}

interface LinkProps {
  readonly token: string;
  readonly onActivate: (input: ActivateUserInput) => ReturnType<Parameters<typeof ActivationForm>[0]["onSubmit"]>;
}

function Link({ token, onActivate }: LinkProps) {
  const m = useMessages(registrationMessages).activation;
  const read = useCallback(async (jeton: string) => (await request(ActivationLinkDocument, { token: jeton })).accountLink, []);
  const link = useLinkState(token, read);
  if (link.state === "LOADING") return <LoadingState />;
  if (link.state === "FAILED") {
    return (
      <Alert severity="error">
        <FailureText error={link.error} />
      </Alert>
    );
  }
  if (link.status === "VALID") {
    return (
      <>
        {link.maskedEmail && <p>{m.choose(link.maskedEmail)}</p>}
        <ActivationForm token={token} rules={link.rules} onSubmit={onActivate} />
      </>
    );
  }
  if (link.status === "EXPIRED" && link.maskedEmail) return <ExpiredLink token={token} maskedEmail={link.maskedEmail} />;
  if (link.status === "USED") return <UsedLink />;
  return <UnknownLink isAbsent={token === ""} />;
}
