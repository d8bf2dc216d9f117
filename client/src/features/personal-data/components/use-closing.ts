import { useNavigate } from "@tanstack/react-router";
import { apolloClient } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import {
  CreateDataExportLinkDocument,
  DeactivateStructureDocument,
  RequestStructureExportDocument,
  StructureClosingDocument,
} from "../gql/graphql.ts";

/** Everything « Fermer une structure » does; the server asks for a fresh code first, in place. */
export function useClosing(id: string) {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const navigate = useNavigate();
  const refetch = { refetchQueries: [StructureClosingDocument], awaitRefetchQueries: true };
  return {
    readProgress: () =>
      apolloClient().query({
        query: StructureClosingDocument,
        variables: { id },
        fetchPolicy: "network-only",
        context: { background: true },
      }),
    requestExport: () =>
      withStepUp(async () => (await mutate(RequestStructureExportDocument, { input: { id } }, refetch)).requestStructureExport),
    exportLink: async (exportId: string) => {
      const { url, problems } = await withStepUp(
        async () => (await mutate(CreateDataExportLinkDocument, { input: { id: exportId } })).createDataExportLink,
      );
      return { url: url ?? null, problems };
    },
    close: async () => {
      const { problems } = await withStepUp(async () => (await mutate(DeactivateStructureDocument, { input: { id } })).deactivateStructure);
      if (problems.length === 0) await navigate({ to: "/organisation/structures", search: { statut: "INACTIVE" } });
      return problems;
    },
  };
}
