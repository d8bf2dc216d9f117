import { useNavigate } from "@tanstack/react-router";

import { apolloClient } from "../../../lib/apollo.ts";
import { resetSession } from "../../../lib/session.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import {
  CancelAccountDeletionDocument,
  CancelPrincipalManagementOfferDocument,
  CreateDataExportLinkDocument,
  DeactivateAccountDocument,
  MyDataDocument,
  MyExportProgressDocument,
  OfferPrincipalManagementDocument,
  RequestAccountDeletionDocument,
  RequestDataExportDocument,
  type RequestAccountDeletionInput,
} from "../gql/graphql.ts";

const refetch = { refetchQueries: [MyDataDocument], awaitRefetchQueries: true };

/** Everything « Mes données » does; the server asks for a fresh code first, in place. */
export function useMyData() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const navigate = useNavigate();
  return {
    readProgress: () =>
      apolloClient().query({ query: MyExportProgressDocument, fetchPolicy: "network-only", context: { background: true } }),
    requestExport: () => withStepUp(async () => (await mutate(RequestDataExportDocument, {}, refetch)).requestDataExport),
    exportLink: async (id: string) => {
      const { url, problems } = await withStepUp(
        async () => (await mutate(CreateDataExportLinkDocument, { input: { id } })).createDataExportLink,
      );
      return { url: url ?? null, problems };
    },
    offer: (membershipId: string) =>
      withStepUp(
        async () => (await mutate(OfferPrincipalManagementDocument, { input: { membershipId } }, refetch)).offerPrincipalManagement,
      ),
    cancelOffer: async (id: string) =>
      (await mutate(CancelPrincipalManagementOfferDocument, { input: { id } }, refetch)).cancelPrincipalManagementOffer,
    requestDeletion: (input: RequestAccountDeletionInput) =>
      withStepUp(async () => (await mutate(RequestAccountDeletionDocument, { input }, refetch)).requestAccountDeletion),
    cancelDeletion: async () => (await mutate(CancelAccountDeletionDocument, {}, refetch)).cancelAccountDeletion,
    deactivate: async () => {
      const { problems } = await withStepUp(async () => (await mutate(DeactivateAccountDocument, {})).deactivateAccount);
      if (problems.length > 0) return problems;
      await navigate({ to: "/compte-desactive" });
      resetSession();
      return problems;
    },
  };
}
