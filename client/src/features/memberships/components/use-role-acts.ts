import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import {
  CancelManagementOfferDocument,
  ChangeMembershipRoleDocument,
  EndMembershipDocument,
  OfferManagementDocument,
} from "../gql/graphql.ts";

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** What is done to one attachment; each answers the problems that stopped it, and the page reads again what it shows. */
export function useRoleActs() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  return {
    changeRole: async (id: string, role: "MEMBER" | "DEPUTY_MANAGER") =>
      (await mutate(ChangeMembershipRoleDocument, { input: { id, role } }, refetch)).changeMembershipRole.problems,
    leave: async (id: string) => (await mutate(EndMembershipDocument, { input: { id } }, refetch)).endMembership.problems,
    offer: async (membershipId: string) =>
      (await withStepUp(async () => (await mutate(OfferManagementDocument, { input: { membershipId } }, refetch)).offerPrincipalManagement))
        .problems,
    cancelOffer: async (id: string) =>
      (await mutate(CancelManagementOfferDocument, { input: { id } }, refetch)).cancelPrincipalManagementOffer.problems,
  };
}
