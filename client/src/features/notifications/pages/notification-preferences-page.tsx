import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { PreferencesForm } from "../components/preferences-form.tsx";
import { RecentMails } from "../components/recent-mails.tsx";
import {
  NotificationPreferencesDocument,
  UpdateNotificationPreferencesDocument,
  type UpdateNotificationPreferencesInput,
} from "../gql/graphql.ts";
import { preferenceMessages } from "../preference-messages.ts";

export const preload = () => preloadQuery(NotificationPreferencesDocument, {});

/** « Choisir mes notifications »: event × channel, the summary, the language of the mails, and whether mails arrive. */
export function NotificationPreferencesPage() {
  const m = useMessages(preferenceMessages);
  const mutate = useMutate();
  const { notificationPreferences, recentMails } = usePageQuery(NotificationPreferencesDocument, {});
  const save = async (input: UpdateNotificationPreferencesInput) =>
    (await mutate(UpdateNotificationPreferencesDocument, { input })).updateNotificationPreferences.problems;
  return (
    <Page title={m.title} lead={m.lead}>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      <p>
        <TextLink to="/notifications">{m.see}</TextLink>
      </p>
      <Section title={m.form}>
        <PreferencesForm preferences={notificationPreferences} onSubmit={save} />
      </Section>
      <RecentMails mails={recentMails} />
    </Page>
  );
}
