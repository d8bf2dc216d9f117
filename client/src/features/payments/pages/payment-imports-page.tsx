import { MAX_BANK_FILE_BYTES } from "@portail-tic/shared/payments/bank-file-limits";
import { useNavigate, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { ImportForm } from "../components/import-form.tsx";
import { ImportCounts } from "../components/import-counts.tsx";
import { ConfirmPaymentsDocument, PaymentImportsDocument, type PaymentImportRowFragment } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

interface ImportsSearch {
  readonly suite?: string;
}

export const preload = ({ search }: { search: ImportsSearch }) => preloadQuery(PaymentImportsDocument, { after: cursorOf(search.suite) });

/** « Relevés de la banque »: taking one in, and those that were. */
export function PaymentImportsPage() {
  const m = useMessages(paymentsMessages).imports;
  const { suite } = useSearch({ from: "/authed/administration/paiements/releves" });
  const { edges, pageInfo } = usePageQuery(PaymentImportsDocument, { after: cursorOf(suite) }).paymentImports;
  const navigate = useNavigate();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const take = async (file: File, idempotencyKey: string) => {
    const input = { file, idempotencyKey };
    const { paymentImport, problems } = await withStepUp(async () => (await mutate(ConfirmPaymentsDocument, { input })).confirmPayments);
    if (paymentImport) await navigate({ to: "/paiements/releves/$id", params: { id: paymentImport.id } });
    return problems;
  };
  return (
    <Page title={m.title} lead={m.lead}>
      <Section title={m.form}>
        <div className="narrow">
          <ImportForm maxBytes={MAX_BANK_FILE_BYTES} onSubmit={take} />
        </div>
      </Section>
      <Section title={m.list}>
        {edges.length === 0 ? <p>{m.empty}</p> : <ImportTable imports={edges.map(({ node }) => node)} />}
        <Pager trail={suite} pageInfo={pageInfo} />
      </Section>
      <p className="fr-mt-3w">
        <TextLink to="/paiements">{m.back}</TextLink>
      </p>
    </Page>
  );
}

function ImportTable({ imports }: { imports: readonly PaymentImportRowFragment[] }) {
  const m = useMessages(paymentsMessages).imports;
  const { moment } = useFormats();
  return (
    <DataTable
      caption={m.list}
      hideCaption
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: m.name,
          rowHeader: true,
          cell: ({ id, fileName }) => (
            <TextLink to="/paiements/releves/$id" params={{ id }}>
              {fileName}
            </TextLink>
          ),
        },
        { id: "importedAt", header: m.importedAt, cell: ({ importedAt }) => moment(importedAt) },
        { id: "importedBy", header: m.importedBy, cell: ({ importedBy }) => importedBy.displayName },
        { id: "result", header: m.result, cell: ({ counts }) => <ImportCounts counts={counts} /> },
      ]}
    />
  );
}
