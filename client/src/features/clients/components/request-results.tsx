import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import type { RequestClientsMutation } from "../gql/graphql.ts";
import { clientsMessages } from "../messages.ts";

export type RequestResult = NonNullable<RequestClientsMutation["requestClients"]["results"]>[number];

/** What became of each SIRET, those without effect first. */
export function RequestResults({ results, onAgain }: { results: readonly RequestResult[]; onAgain: () => void }) {
  const m = useMessages(clientsMessages);
  const { siret } = useFormats();
  const refused = results.filter(({ approvalId }) => approvalId === null);
  const asked = results.filter(({ approvalId }) => approvalId !== null);
  return (
    <Section title={m.results.title}>
      <Alert severity={refused.length === 0 ? "success" : "info"} live>
        <p>{m.results.summary(asked.length, refused.length)}</p>
      </Alert>
      <DataTable
        caption={m.results.caption}
        rows={[...refused, ...asked]}
        rowKey={(row) => row.siret}
        columns={[
          { id: "siret", header: m.siret, rowHeader: true, cell: (row) => <span className="nowrap">{siret(row.siret)}</span> },
          { id: "name", header: m.name, cell: ({ name }) => name ?? "–" },
          {
            id: "result",
            header: m.results.result,
            cell: ({ approvalId }) =>
              approvalId ? <Badge tone="success">{m.results.asked}</Badge> : <Badge tone="warning">{m.results.notAsked}</Badge>,
          },
          {
            id: "why",
            header: m.results.why,
            cell: ({ approvalId, problem, name }) =>
              approvalId ? (
                <TextLink to="/mes-demandes/$id" params={{ id: approvalId }} aria-label={m.followOf(name ?? "")}>
                  {m.follow}
                </TextLink>
              ) : (
                problem?.message
              ),
          },
        ]}
      />
      <Button priority="secondary" onClick={onAgain}>
        {m.results.again}
      </Button>
    </Section>
  );
}
