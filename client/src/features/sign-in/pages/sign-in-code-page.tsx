import { Navigate, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { PasskeyPrompt } from "../../../lib/passkey-prompt.tsx";
import { present } from "../../../lib/present.ts";
import { request } from "../../../lib/request.ts";
import { refreshSession } from "../../../lib/session.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { CodeForm } from "../components/code-form.tsx";
import { CodeResend } from "../components/code-resend.tsx";
import { CodeStatus } from "../components/code-status.tsx";
import { OtherMethods } from "../components/other-methods.tsx";
import { TrustDevice } from "../components/trust-device.tsx";
import { VerifySignInCodeDocument, type SecondFactorMethod, type VerifySignInCodeInput } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";
import { forgetChallenge, keepChallenge, readChallenge, type MailCode, type SignInChallenge } from "../sign-in-challenge.ts";

/** « Connexion », second half: the key, the code of the app, of the mail or of the paper, then the page first asked for. Without a password before it, back to the first half. */
export function SignInCodePage() {
  const m = useMessages(signInMessages).code;
  const router = useRouter();
  const { suite } = useSearch({ from: "/connexion/code" });
  const [challenge, setChallenge] = useState(readChallenge);
  const [over, setOver] = useState<string | null>(null);
  const keep = (next: SignInChallenge) => {
    keepChallenge(next);
    setChallenge(next);
  };
  const keepMailCode = (mailCode: MailCode) => challenge && keep({ ...challenge, mailCode, remainingAttempts: mailCode.remainingAttempts });
  const verify = async (input: VerifySignInCodeInput) => {
    const { viewer, problems } = (await request(VerifySignInCodeDocument, { input })).verifySignInCode;
    if (viewer) {
      forgetChallenge();
      await refreshSession();
      const renewal = { to: "/connexion/mot-de-passe", search: present({ suite }), replace: true } as const;
      if (viewer.sessionLevel === "RENEWAL") await router.navigate(renewal);
      else router.history.replace(suite ?? "/tableau-de-bord");
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
    <Page title={challenge.methods[0] === "PASSKEY" ? m.keyTitle : m.title} narrow>
      <SecondFactor challenge={challenge} onVerify={verify} onSent={keepMailCode} />
      <p className="fr-mt-4w">
        <TextLink to="/connexion" search={present({ suite })}>
          {m.restart}
        </TextLink>
      </p>
    </Page>
  );
}

interface SecondFactorProps {
  readonly challenge: SignInChallenge;
  readonly onVerify: (input: VerifySignInCodeInput) => Promise<readonly FormProblem[]>;
  readonly onSent: (mailCode: MailCode) => void;
}

/** The key or the code asked now, and the other ways. */
function SecondFactor({ challenge, onVerify, onSent }: SecondFactorProps) {
  const m = useMessages(signInMessages).code;
  const { methods, mailCode, remainingAttempts, mayTrustDevice } = challenge;
  const [method, setMethod] = useState<SecondFactorMethod>(methods[0] ?? "MAIL_CODE");
  const [isChosen, setChosen] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const submit = (input: VerifySignInCodeInput) => onVerify(trustDevice ? { ...input, trustDevice } : input);
  const choose = (next: SecondFactorMethod) => {
    setChosen(true);
    setMethod(next);
  };
  const leads = {
    PASSKEY: m.fromKey,
    TOTP: m.fromApp,
    MAIL_CODE: mailCode ? m.sentTo(mailCode.maskedEmail) : m.sending,
    RECOVERY_CODE: m.fromPaper,
  };
  const trust = mayTrustDevice && <TrustDevice isTicked={trustDevice} onTick={setTrustDevice} />;
  return (
    <>
      <p className="fr-text--lead">{leads[method]}</p>
      {method === "MAIL_CODE" && mailCode && <CodeStatus mailCode={mailCode} />}
      {remainingAttempts !== null && <p className="fr-text--sm fr-mb-2w">{m.attempts(remainingAttempts)}</p>}
      {method === "PASSKEY" ? (
        <PasskeyPrompt startsAtOnce={isChosen} onAnswer={(passkey) => submit({ passkey, method })}>
          {trust}
        </PasskeyPrompt>
      ) : (
        <CodeForm key={method} method={method} onSubmit={submit}>
          {trust}
        </CodeForm>
      )}
      {method === "MAIL_CODE" && <CodeResend mailCode={mailCode} onSent={onSent} />}
      <OtherMethods methods={methods} chosen={method} onChoose={choose} />
      {method === "MAIL_CODE" && (
        <p>
          <TextLink to="/acces-perdu">{m.lostMailbox}</TextLink>
        </p>
      )}
    </>
  );
}
