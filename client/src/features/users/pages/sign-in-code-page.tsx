import { useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { refreshSession } from "../../../lib/session.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { CodeForm } from "../components/code-form.tsx";
import { CodeResend } from "../components/code-resend.tsx";
import { CodeStatus } from "../components/code-status.tsx";
import { VerifySignInCodeDocument, type VerifySignInCodeInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";
import { forgetChallenge, keepChallenge, readChallenge, type SignInChallenge } from "../sign-in-challenge.ts";

/** « Connexion », second half: the 8 digits received by mail, then the page first asked for. */
export function SignInCodePage() {
  const m = useMessages(usersMessages).code;
  const router = useRouter();
  const { suite } = useSearch({ from: "/connexion/code" });
  const [challenge, setChallenge] = useState(readChallenge);
  const keep = (next: SignInChallenge) => {
    keepChallenge(next);
    setChallenge(next);
  };
  const verify = async (input: VerifySignInCodeInput) => {
    const { viewer, problems } = (await request(VerifySignInCodeDocument, { input })).verifySignInCode;
    if (viewer?.sessionLevel === "FULL") {
      forgetChallenge();
      await refreshSession();
      router.history.push(suite ?? "/tableau-de-bord");
    }
    const left = problems.flatMap((problem) => problem.params).find(({ name }) => name === "remainingAttempts");
    if (challenge && left) keep({ ...challenge, remainingAttempts: Number(left.value) });
    return problems;
  };
  return (
    <Page title={m.title} lead={challenge ? m.sentTo(challenge.maskedEmail) : m.sentToYou} narrow>
      {challenge && <CodeStatus challenge={challenge} />}
      <CodeForm onSubmit={verify} />
      <CodeResend challenge={challenge} onSent={keep} />
      <p className="fr-mt-4w">
        <TextLink to="/connexion" search={suite === undefined ? {} : { suite }}>
          {m.restart}
        </TextLink>
      </p>
    </Page>
  );
}
