import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  AcceptPrincipalManagementDocument,
  EndMembershipDocument,
  MyManagementOffersDocument,
  MyMembershipsDocument,
  type MyManagementOffersQuery,
  type MyMembershipsQuery,
} from "../gql/graphql.ts";

type Membership = MyMembershipsQuery["memberships"]["edges"][number]["node"];

const own: Membership = {
  __typename: "Membership",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  role: "PRINCIPAL_MANAGER",
  startedAt: "2026-11-01T08:00:00Z",
  allowedActions: ["END"],
  structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Clos Joli", siret: "99990127500019" },
  service: null,
  subscriptions: [],
};

function memberships(...nodes: Membership[]): { memberships: MyMembershipsQuery["memberships"] } {
  return {
    memberships: {
      __typename: "MembershipConnection",
      edges: nodes.map((node) => ({ __typename: "MembershipEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  };
}

test("the last manager is told in the dialog why leaving is refused", async () => {
  const api = fakeApi();
  api.on(MyMembershipsDocument).answers(() => memberships(own));
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: [] }));
  api.on(EndMembershipDocument).answers(() => ({
    endMembership: {
      __typename: "EndMembershipPayload",
      membership: null,
      problems: [{ __typename: "Problem", code: "LAST_MANAGER", path: [], message: "Vous êtes le seul gestionnaire." }],
    },
  }));
  const screen = await renderApp(api, "/mes-rattachements", { viewer: manager });
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Quitter GAEC du Clos Joli" }).click();
  await screen.getByRole("button", { name: "Quitter la structure" }).click();
  await expect.element(screen.getByText("Vous êtes le seul gestionnaire.", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("an offer to manage a structure is accepted after a question, and said to be", async () => {
  const api = fakeApi();
  const offer: MyManagementOffersQuery["managementOffers"][number] = {
    __typename: "ManagementOffer",
    id: "offer-1",
    expiresAt: "2026-12-06T09:00:00Z",
    allowedActions: ["ACCEPT", "DECLINE"],
    structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Clos Joli" },
    from: { __typename: "Person", id: "user-9", displayName: "Paule Prime" },
    to: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
  };
  api.on(MyMembershipsDocument).answers(() => memberships({ ...own, role: "MEMBER" }));
  const accept = api.on(AcceptPrincipalManagementDocument).answers(() => ({
    acceptPrincipalManagement: {
      __typename: "AcceptPrincipalManagementPayload",
      managementOffer: { __typename: "ManagementOffer", id: "offer-1", status: "ACCEPTED" },
      problems: [],
    },
  }));
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: accept.calls.length > 0 ? [] : [offer] }));
  const screen = await renderApp(api, "/mes-rattachements", { viewer: manager });
  await expect.element(screen.getByText("Paule Prime vous propose", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Accepter de gérer GAEC du Clos Joli" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Accepter la gestion" }).click();
  await expect.element(screen.getByText("Vous êtes maintenant gestionnaire principal de GAEC du Clos Joli.")).toBeVisible();
  expect(accept.calls).toEqual([{ input: { id: "offer-1" } }]);
});
