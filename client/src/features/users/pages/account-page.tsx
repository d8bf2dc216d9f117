import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { RequestError } from "../../../lib/request-error.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { accountMessages } from "../account-messages.ts";
import { ChangePasswordForm } from "../components/change-password-form.tsx";
import { Consents } from "../components/consents.tsx";
import { ProfileForm } from "../components/profile-form.tsx";
import {
  ChangePasswordDocument,
  GiveConsentDocument,
  MyProfileDocument,
  UpdateProfileDocument,
  WithdrawConsentDocument,
  type ChangePasswordInput,
  type ConsentKind,
  type UpdateProfileInput,
} from "../gql/graphql.ts";

export const preload = () => preloadQuery(MyProfileDocument, {});

const survey: { kind: ConsentKind } = { kind: "SATISFACTION_SURVEY" };

/** « Mon compte »: personal data, password, sessions, consents, access by API. */
export function AccountPage() {
  const m = useMessages(accountMessages);
  const format = useFormats();
  const mutate = useMutate();
  const { user, passwordRules } = usePageQuery(MyProfileDocument, {}).viewer;
  if (!user) throw new RequestError("UNAUTHENTICATED");
  const save = async (input: UpdateProfileInput) => (await mutate(UpdateProfileDocument, { input })).updateProfile.problems;
  const changePassword = async (input: ChangePasswordInput) => (await mutate(ChangePasswordDocument, { input })).changePassword.problems;
  const giveSurvey = async () => (await mutate(GiveConsentDocument, { input: survey })).giveConsent.problems;
  const withdrawSurvey = async () => (await mutate(WithdrawConsentDocument, { input: survey })).withdrawConsent.problems;
  return (
    <Page title={m.title} lead={m.intro(format.date(user.createdAt))} narrow>
      <Section title={m.personal.title}>
        <DescriptionList items={[{ term: m.personal.loginEmail, value: user.loginEmail }]} />
        <p className="fr-text--sm">
          {m.personal.loginEmailHelp} <TextLink to="/mon-compte/adresse-de-connexion">{m.personal.changeLoginEmail}</TextLink>
        </p>
        <ProfileForm user={user} onSubmit={save} />
      </Section>
      <Section title={m.password.title}>
        {user.passwordChangedAt && <p className="fr-mb-1v">{m.password.since(format.date(user.passwordChangedAt))}</p>}
        {user.passwordExpiresAt && <p>{m.password.until(format.date(user.passwordExpiresAt))}</p>}
        <ChangePasswordForm rules={passwordRules} onSubmit={changePassword} />
      </Section>
      <PlaceOfAccount words={m.security} to="/mon-compte/securite" />
      <PlaceOfAccount words={m.sessions} to="/mon-compte/sessions" />
      <PlaceOfAccount words={m.notifications} to="/mon-compte/notifications" />
      <Consents consents={user.consents} onGive={giveSurvey} onWithdraw={withdrawSurvey} />
      <PlaceOfAccount words={m.api} to="/mon-compte/jetons" />
      <PlaceOfAccount words={m.data} to="/mon-compte/donnees" />
    </Page>
  );
}

type Place = "/mon-compte/securite" | "/mon-compte/sessions" | "/mon-compte/notifications" | "/mon-compte/jetons" | "/mon-compte/donnees";

/** One part of the account that has a page of its own. */
function PlaceOfAccount({ words, to }: { words: { readonly title: string; readonly text: string; readonly link: string }; to: Place }) {
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <ButtonLink to={to} priority="secondary">
        {words.link}
      </ButtonLink>
    </Section>
  );
}
