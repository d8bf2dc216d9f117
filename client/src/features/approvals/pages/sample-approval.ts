import type { ApprovalDetailFragment } from "../gql/graphql.ts";

/** For tests: a request that the viewer may decide. */
export const pending: ApprovalDetailFragment = {
  __typename: "Approval",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  kind: "MEMBERSHIP",
  status: "PENDING",
  createdAt: "2026-11-20T08:00:00Z",
  expiresAt: "2026-12-20T08:00:00Z",
  decidedAt: null,
  comment: "Je suis salarié depuis mars.",
  rejectionReason: null,
  publicReason: null,
  center: null,
  askAgainProblem: null,
  internalNote: null,
  requester: { __typename: "Person", id: "user-9", displayName: "Karim Benali", email: "ka****@ferme.test" },
  decider: null,
  structure: { __typename: "ApprovalStructure", id: "structure-1", siret: "99990127500019", name: "GAEC du Clos Joli" },
  membership: {
    __typename: "MembershipRequest",
    requestedRole: "MEMBER",
    grantedRole: null,
    requestedServiceCode: null,
    grantedService: null,
    openServices: [],
  },
  spaceSubscriptions: [],
  allowedActions: ["DECIDE"],
};
