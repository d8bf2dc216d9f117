import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { RequestClientsForm } from "../components/request-clients-form.tsx";
import { RequestResults, type RequestResult } from "../components/request-results.tsx";
import { ManagementCentersDocument, RequestClientsDocument, type RequestClientsInput } from "../gql/graphql.ts";
import { clientsMessages } from "../messages.ts";

export const preload = () => preloadQuery(ManagementCentersDocument, {});

/** « Demander l'accès à des clients »: a list of SIRETs in, a result for each out. */
export function RequestClientsPage() {
  const m = useMessages(clientsMessages);
  const { managementCenters } = usePageQuery(ManagementCentersDocument, {});
  const mutate = useMutate();
  const [results, setResults] = useState<readonly RequestResult[] | null>(null);
  const request = async (input: RequestClientsInput) => {
    const { results: answered, problems } = (await mutate(RequestClientsDocument, { input })).requestClients;
    if (answered) setResults(answered);
    return problems;
  };
  return (
    <Page title={m.request.title} lead={m.request.lead}>
      {managementCenters.length === 0 ? (
        <EmptyState title={m.notCenter}>
          <ButtonLink to="/mes-rattachements/demander">{m.join}</ButtonLink>
        </EmptyState>
      ) : results ? (
        <RequestResults results={results} onAgain={() => setResults(null)} />
      ) : (
        <div className="narrow">
          <RequestClientsForm centers={managementCenters} onSubmit={request} />
        </div>
      )}
      <p className="fr-mt-4w">
        <TextLink to="/clients">{m.request.back}</TextLink>
      </p>
    </Page>
  );
}
