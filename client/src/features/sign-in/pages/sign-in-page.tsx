import { Navigate, useNavigate, useRouter, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { present } from "../../../lib/present.ts";
import { request } from "../../../lib/request.ts";
import { isSignedIn, mustRenewPassword, refreshSession, useSession } from "../../../lib/session.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SignInForm } from "../components/sign-in-form.tsx";
import { SignInDocument, type SignInInput } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";
import { challengeOf, keepChallenge } from "../sign-in-challenge.ts";

/** « Connexion » : the password, before the second factor. */
export function SignInPage() {
  const m = useMessages(signInMessages).signIn;
  const { suite } = useSearch({ from: "/connexion" });
  const navigate = useNavigate();
  const router = useRouter();
  const { viewer } = useSession();
  const signIn = async (input: SignInInput) => {
    const answer = (await request(SignInDocument, { input })).signIn;
    const challenge = challengeOf(answer);
    const level = answer.viewer?.sessionLevel;
    if (level === "FULL" || level === "RENEWAL") {
      await refreshSession(); // the page then sends whoever has a password to renew to do it
      if (level === "FULL") router.history.replace(suite ?? "/tableau-de-bord");
    } else if (challenge) {
      keepChallenge(challenge);
      await navigate({ to: "/connexion/code", search: present({ suite }) });
    }
    return answer.problems;
  };
  if (mustRenewPassword(viewer)) return <Navigate to="/connexion/mot-de-passe" search={present({ suite })} replace />;
  if (isSignedIn(viewer)) return <Navigate to="." href={suite ?? "/tableau-de-bord"} replace />;
  return (
    <Page title={m.title} lead={m.lead} narrow>
      {suite !== undefined && (
        <Alert severity="info">
          <p>{m.resume}</p>
        </Alert>
      )}
      <SignInForm onSubmit={signIn} />
      <ul className="fr-raw-list fr-mt-4w">
        <li>
          <TextLink to="/mot-de-passe-oublie">{m.forgot}</TextLink>
        </li>
        <li>
          <TextLink to="/acces-perdu">{m.lostMailbox}</TextLink>
        </li>
        <li>
          <TextLink to="/activation">{m.activation}</TextLink>
        </li>
        <li>
          {m.noAccount} <TextLink to="/creer-un-compte">{m.register}</TextLink>
        </li>
      </ul>
    </Page>
  );
}
