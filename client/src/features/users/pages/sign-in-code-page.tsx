import { Navigate, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { present } from "../../../lib/present.ts";
import { request } from "../../../lib/request.ts";
import { refreshSession } from "../../../lib/session.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { CodeForm } from "../components/code-form.tsx";
import { CodeResend } from "../components/code-resend.tsx";
import { CodeStatus } from "../components/code-status.tsx";
import { VerifySignInCodeDocument, type VerifySignInCodeInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";
import { forgetChallenge, keepChallenge, readChallenge, type SignInChallenge } from "../sign-in-challenge.ts";

/** « Connexion », second half: the 8 digits received by mail, then the page first asked for. Without a password before it, back to the first half. */
export function SignInCodePage() {
  const m = useMessages(usersMessages).code;
  const router = useRouter();
  const { suite } = useSearch({ from: "/connexion/code" });
  const [challenge, setChallenge] = useState(readChallenge);
  const [over, setOver] = useState<string | null>(null);
  const keep = (next: SignInChallenge) => {
    keepChallenge(next);
    setChallenge(next);
  };
  const verify = async (input: VerifySignInCodeInput) => {
    const { viewer, problems } = (await request(VerifySignInCodeDocument, { input })).verifySignInCode;
    if (viewer?.sessionLevel === "FULL") {
      forgetChallenge();
      await refreshSession();
      router.history.replace(suite ?? "/tableau-de-bord");
    }
    const left = problems.flatMap((problem) => problem.params).find(({ name }) => name === "remainingAttempts");
    if (challenge && left) keep({ ...challenge, remainingAttempts: Number(left.value) });
    const end = problems.find(({ code }) => code === "CHALLENGE_OVER" || code === "FACTOR_FROZEN");
    if (end) {
      forgetChallenge();
      setOver(end.message);
    }
    return problems;
  };
  if (!challenge) return <Navigate to="/connexion" search={present({ suite })} replace />;
  if (over !== null)
    return (
      <Page title={m.title} narrow>
        <Alert severity="error" live>
          <p>{over}</p>
        </Alert>
        <ButtonLink to="/connexion" search={present({ suite })}>
          {m.restart}
        </ButtonLink>
      </Page>
    );
  return (
    <Page title={m.title} lead={m.sentTo(challenge.maskedEmail)} narrow>
      <CodeStatus challenge={challenge} />
      <CodeForm onSubmit={verify} />
      <CodeResend challenge={challenge} onSent={keep} />
      <p className="fr-mt-4w">
        <TextLink to="/connexion" search={present({ suite })}>
          {m.restart}
        </TextLink>
      </p>
    </Page>
  );
}
