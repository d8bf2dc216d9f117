import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { DirectoryDifferences } from "../components/directory-differences.tsx";
import { directoryMessages } from "../directory-messages.ts";
import { DirectoryComparisonDocument, RefreshStructureDocument } from "../gql/graphql.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(DirectoryComparisonDocument, params);

/** « Mettre à jour depuis le répertoire »: the differences, and which of them are taken over. */
export function RefreshStructurePage() {
  const m = useMessages(directoryMessages);
  const { date } = useFormats();
  const { id } = useParams({ from: "/authed/organisation/structures/$id/repertoire" });
  const { structure, directoryComparison } = usePageQuery(DirectoryComparisonDocument, { id });
  const { version, differences, closedOn, problem } = directoryComparison;
  const mutate = useMutate();
  const [isTaken, setTaken] = useState(false);
  const take = async (chosen: readonly { field: string; proposed: string }[]) => {
    const input = { id, version, changes: chosen.map(({ field, proposed }) => ({ field, value: proposed })) };
    const refetch = { refetchQueries: [DirectoryComparisonDocument], awaitRefetchQueries: true };
    const { structure: saved, problems } = (await mutate(RefreshStructureDocument, { input }, refetch)).refreshStructure;
    setTaken(Boolean(saved));
    return problems;
  };
  return (
    <Page title={m.title(structure.name)} lead={m.lead}>
      <Said text={isTaken ? m.taken : null} />
      {closedOn && (
        <Alert severity="warning" title={m.closedTitle(date(closedOn))}>
          <p>{m.closedText}</p>
          <p>{m.closedWays}</p>
        </Alert>
      )}
      {problem ? (
        <Alert severity="warning">
          <p>{problem.message}</p>
        </Alert>
      ) : differences.length === 0 ? (
        <p>{m.same}</p>
      ) : (
        <DirectoryDifferences key={version} differences={differences} onTake={take} />
      )}
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}
