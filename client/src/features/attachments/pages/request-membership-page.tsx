import { useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { AskAgain } from "../components/ask-again.tsx";
import { JoinStructure } from "../components/join-structure.tsx";
import { FormerRequestDocument, SpacesToWantDocument } from "../gql/graphql.ts";
import { attachmentsMessages } from "../messages.ts";

export const preload = ({ search: { demande } }: { search: { demande?: string } }) =>
  Promise.all([preloadQuery(SpacesToWantDocument, {}), demande && preloadQuery(FormerRequestDocument, { id: demande })]);

/** « Demander un rattachement »: by SIRET, or again what was asked before. */
export function RequestMembershipPage() {
  const m = useMessages(attachmentsMessages).join;
  const { demande } = useSearch({ from: "/authed/mes-rattachements/demander" });
  const { spaces } = usePageQuery(SpacesToWantDocument, {});
  return (
    <Page title={m.title} narrow>
      {demande === undefined ? <JoinStructure catalogue={spaces} /> : <AskAgain key={demande} approvalId={demande} catalogue={spaces} />}
      <p className="fr-mt-4w">
        <TextLink to="/mes-rattachements">{m.back}</TextLink>
      </p>
    </Page>
  );
}
