import { useNavigate, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { plainText } from "../components/plain-text.ts";
import { OfficesDocument, type OfficeFactsFragment } from "../gql/graphql.ts";
import { officeMessages } from "../office-messages.ts";

export const preload = () => preloadQuery(OfficesDocument, {});

/** « Services instructeurs »: a hundred of them, so they come at once and are searched here. */
export function OfficesPage() {
  const m = useMessages(officeMessages);
  const { euros } = useFormats();
  const { q } = useSearch({ from: "/authed/administration/console/services" });
  const navigate = useNavigate({ from: "/console/services" });
  const { offices } = usePageQuery(OfficesDocument, {});
  const wanted = plainText(q ?? "");
  const found = offices.filter(
    ({ name, settings }) => plainText(name).includes(wanted) || settings?.departements.some((code) => plainText(code) === wanted),
  );
  const columns: Column<OfficeFactsFragment>[] = [
    {
      id: "name",
      header: m.columns.name,
      rowHeader: true,
      cell: ({ id, name }) => (
        <TextLink to="/console/services/$id" params={{ id }}>
          {name}
        </TextLink>
      ),
    },
    { id: "departements", header: m.columns.departements, cell: ({ settings }) => settings?.departements.join(", ") || m.noDepartement },
    {
      id: "limit",
      header: m.columns.limit,
      align: "right",
      cell: ({ settings }) => (settings ? euros(settings.secondEyesAboveCents) : "–"),
    },
  ];
  return (
    <Page title={m.title} lead={m.lead}>
      <SearchField key={q ?? ""} label={m.search} value={q} onSearch={(text) => void navigate({ search: present({ q: text }) })} />
      {found.length === 0 ? (
        <EmptyState title={m.none}>
          <p>{m.noneHelp}</p>
        </EmptyState>
      ) : (
        <DataTable caption={m.caption} hideCaption columns={columns} rows={found} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}
