import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { EndMembershipDocument, MyMembershipsDocument, type MyMembershipsQuery } from "../gql/graphql.ts";

type Membership = MyMembershipsQuery["memberships"]["edges"][number]["node"];

const own: Membership = {
  __typename: "Membership",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  role: "PRINCIPAL_MANAGER",
  startedAt: "2026-11-01T08:00:00Z",
  allowedActions: ["END"],
  structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Clos Joli", siret: "99990127500019" },
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
  await expect.element(screen.getByText("Vous êtes le seul gestionnaire.")).toBeVisible();
  expect(await violations()).toEqual([]);
});
