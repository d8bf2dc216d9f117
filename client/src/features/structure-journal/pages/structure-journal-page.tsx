import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { DownloadButton } from "../../documents/index.ts";
import { DateRange } from "../components/date-range.tsx";
import { CreateJournalExportLinkDocument, StructureJournalDocument, type JournalKind, type StructureJournalQuery } from "../gql/graphql.ts";
import { structureJournalMessages } from "../messages.ts";

interface JournalSearch {
  readonly sujet?: JournalKind;
  readonly du?: string;
  readonly au?: string;
  readonly suite?: string;
}

const filterOf = ({ sujet, du, au }: JournalSearch) => ({ kind: sujet ?? null, from: du ?? null, to: au ?? null });
const variablesOf = (id: string, search: JournalSearch) => ({ id, after: cursorOf(search.suite), filter: filterOf(search) });

export const preload = ({ params, search }: { params: { id: string }; search: JournalSearch }) =>
  preloadQuery(StructureJournalDocument, variablesOf(params.id, search));

/** Who did what for a structure, for its managers; the address keeps the filter. */
export function StructureJournalPage() {
  const m = useMessages(structureJournalMessages);
  const { id } = useParams({ from: "/authed/organisation/structures/$id/journal" });
  const search = useSearch({ from: "/authed/organisation/structures/$id/journal" });
  const navigate = useNavigate({ from: "/organisation/structures/$id/journal" });
  const mutate = useMutate();
  const { structure, structureJournal } = usePageQuery(StructureJournalDocument, variablesOf(id, search));
  const lines = structureJournal.edges.map(({ node }) => node);
  const narrow = (change: { [K in keyof JournalSearch]: JournalSearch[K] | undefined }) =>
    void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  const askFile = async () =>
    (await mutate(CreateJournalExportLinkDocument, { input: { structureId: id, ...filterOf(search) } })).createJournalExportLink;
  return (
    <Page title={m.title(structure.name)} lead={m.lead}>
      <FilterSelect
        label={m.kind}
        value={search.sujet}
        choices={(Object.keys(m.kinds) as JournalKind[]).map((value) => ({ value, label: m.kinds[value] }))}
        all={m.allKinds}
        onChange={(sujet) => narrow({ sujet })}
      />
      <DateRange from={search.du} to={search.au} onChange={({ from, to }) => narrow({ du: from, au: to })} />
      {lines.length === 0 ? (
        <EmptyState title={search.sujet || search.du || search.au ? m.emptyFilter : m.empty} />
      ) : (
        <>
          <div className="fr-mb-4w">
            <DownloadButton ask={askFile} priority="tertiary">
              {m.export}
            </DownloadButton>
          </div>
          <JournalTable lines={lines} />
        </>
      )}
      <Pager trail={search.suite} pageInfo={structureJournal.pageInfo} />
      <p>
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

function JournalTable({ lines }: { lines: readonly StructureJournalQuery["structureJournal"]["edges"][number]["node"][] }) {
  const m = useMessages(structureJournalMessages);
  const { dateTime } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { id: "what", header: m.what, rowHeader: true, cell: ({ what }) => what },
        { id: "who", header: m.who, cell: ({ who, isByProgram }) => (isByProgram ? `${who} (${m.byProgram})` : who) },
        {
          id: "when",
          header: m.when,
          cell: ({ at }) => <span className="nowrap">{dateTime(at)}</span>,
        },
      ]}
    />
  );
}
