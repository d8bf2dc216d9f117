import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  MyManagementOffersDocument,
  SetMembershipServiceDocument,
  StructureMembersDocument,
  type StructureMembersQuery,
} from "../gql/graphql.ts";

type Member = StructureMembersQuery["structure"]["memberships"]["edges"][number]["node"];
const structureId = "01890a5d-ac96-774b-bcce-b302099a8050";
const service = { __typename: "StructureService" as const, id: "service-1", code: "COMPTA", name: "Comptabilité" };
const marc: Member = {
  __typename: "Membership",
  id: "01890a5d-ac96-774b-bcce-b302099a8058",
  role: "MEMBER",
  startedAt: "2025-11-01T08:00:00Z",
  allowedActions: ["SET_SERVICE"],
  user: { __typename: "Person", id: "user-2", displayName: "Marc Membre", email: "marc@ferme.test" },
  service: null,
  subscriptions: [],
};

test("a manager says in which service somebody works; services that are over are not offered", async () => {
  const api = fakeApi();
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: [] }));
  api.on(StructureMembersDocument).answers(() => ({
    structure: {
      __typename: "Structure",
      id: structureId,
      name: "GAEC du Clos Joli",
      allowedActions: [],
      accessReview: null,
      spaces: [],
      services: [
        { ...service, endsOn: null },
        { ...service, id: "service-2", code: "VIEUX", name: "Ancien atelier", endsOn: "2020-01-01" },
      ],
      memberships: {
        __typename: "MembershipConnection",
        edges: [{ __typename: "MembershipEdge", node: marc }],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    },
  }));
  const set = api.on(SetMembershipServiceDocument).answers(() => ({
    setMembershipService: {
      __typename: "SetMembershipServicePayload",
      membership: { __typename: "Membership", id: marc.id, service },
      problems: [],
    },
  }));
  const screen = await renderApp(api, `/organisation/structures/${structureId}/membres`, { viewer: manager });
  await screen.getByRole("button", { name: "Changer le service de Marc Membre" }).click();
  const choice = screen.getByRole("dialog").getByLabelText(/^Service/);
  expect(
    choice
      .getByRole("option")
      .elements()
      .map((option) => option.textContent),
  ).toEqual(["Aucun", "Comptabilité (COMPTA)"]);
  expect(await violations()).toEqual([]);
  await choice.selectOptions("Comptabilité (COMPTA)");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("cell", { name: /Comptabilité/ })).toBeVisible();
  expect(set.calls).toEqual([{ input: { membershipId: marc.id, serviceCode: "COMPTA" } }]);
});
