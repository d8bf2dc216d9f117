import { useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ApprovalTable } from "../components/approval-table.tsx";
import { MyApprovalsDocument } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

export const preload = ({ search }: { search: { suite?: string } }) => preloadQuery(MyApprovalsDocument, { after: cursorOf(search.suite) });

/** « Historique de mes demandes »: what I asked others. */
export function MyApprovalsPage() {
  const m = useMessages(approvalsMessages).mine;
  const { suite } = useSearch({ from: "/authed/mes-demandes" });
  const { edges, pageInfo } = usePageQuery(MyApprovalsDocument, { after: cursorOf(suite) }).myApprovals;
  return (
    <Page title={m.title} lead={m.lead}>
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
          <ButtonLink to="/mes-rattachements/demander">{m.askMembership}</ButtonLink>
        </EmptyState>
      ) : (
        <ApprovalTable
          caption={m.caption}
          hideRequester
          approvals={edges.map(({ node }) => node)}
          link={({ id }, description) => (
            <TextLink to="/mes-demandes/$id" params={{ id }}>
              {description}
            </TextLink>
          )}
        />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
    </Page>
  );
}
