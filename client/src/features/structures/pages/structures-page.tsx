import { useNavigate, useSearch } from "@tanstack/react-router";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { accessMessages } from "../../access/index.ts";
import { StructuresDocument } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

interface ListSearch {
  readonly q?: string;
  readonly suite?: string;
}

const variablesOf = ({ q, suite }: ListSearch) => ({ after: cursorOf(suite), filter: { search: q ?? null } });

export const preload = ({ search }: { search: ListSearch }) => preloadQuery(StructuresDocument, variablesOf(search));

/** « Gérer une structure »: mine, searched and paged on the server (an accountant has thousands). */
export function StructuresPage() {
  const messages = useMessages(structuresMessages);
  const rights = useMessages(accessMessages);
  const m = messages.list;
  const { siret } = useFormats();
  const search = useSearch({ from: "/authed/organisation/structures" });
  const navigate = useNavigate({ from: "/organisation/structures" });
  const { edges, pageInfo } = usePageQuery(StructuresDocument, variablesOf(search)).structures;
  return (
    <Page title={m.title} lead={m.lead}>
      <SearchField
        key={search.q ?? ""}
        label={m.search}
        value={search.q}
        onSearch={(q) => void navigate({ search: q === undefined ? {} : { q } })}
      />
      <ButtonRow>
        <ButtonLink to="/organisation/structures/nouvelles" priority="secondary">
          {m.createSeveral}
        </ButtonLink>
        <ButtonLink to="/mes-rattachements/demander" priority="secondary">
          {m.join}
        </ButtonLink>
      </ButtonRow>
      {edges.length === 0 ? (
        <EmptyState title={search.q ? m.emptySearch : m.empty} />
      ) : (
        <DataTable
          caption={m.caption}
          rows={edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "name",
              header: m.name,
              rowHeader: true,
              cell: ({ id, name }) => (
                <TextLink to="/organisation/structures/$id" params={{ id }}>
                  {name}
                </TextLink>
              ),
            },
            { id: "siret", header: m.siret, cell: (row) => <span className="nowrap">{siret(row.siret)}</span> },
            { id: "town", header: m.town, cell: ({ town }) => town },
            { id: "role", header: m.role, cell: ({ myRole }) => (myRole ? rights.roles[myRole] : m.none) },
            { id: "status", header: m.status, cell: ({ status }) => messages.statuses[status] },
          ]}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}
