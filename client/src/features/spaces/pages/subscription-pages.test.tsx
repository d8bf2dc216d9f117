import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  ChangeSpaceSubscriptionDocument,
  RequestSpaceSubscriptionDocument,
  SpaceSubscriptionDocument,
  SpaceSubscriptionsDocument,
  type SpaceSubscriptionQuery,
  type SpaceSubscriptionsQuery,
} from "../gql/graphql.ts";

const current: SpaceSubscriptionQuery["spaceSubscription"] = {
  __typename: "SpaceSubscription",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  access: "READ",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  isActive: true,
  endedAt: null,
  allowedActions: ["CHANGE", "END"],
  space: { __typename: "Space", code: "TIC_REFUND", name: "Demande de remboursement TIC" },
  structure: {
    __typename: "Structure",
    id: "01890a5d-ac96-774b-bcce-b302099a8058",
    name: "GAEC du Clos Joli",
    allowedActions: ["REQUEST_SUBSCRIPTION"],
    spaces: [
      {
        __typename: "StructureSpace",
        id: "space-1",
        ceiling: "WRITE",
        mySubscription: null,
        space: { __typename: "Space", code: "TIC_REFUND" },
      },
    ],
  },
  user: { __typename: "Person", id: "user-9", displayName: "Karim Benali", email: "karim@ferme.example" },
  grantedBy: { __typename: "Person", id: "user-8", displayName: "Paule Prime" },
};
const later = "01890a5d-ac96-774b-bcce-b302099a8059";

test("a manager prolongs a subscription and sees the one that counts now", async () => {
  const api = fakeApi();
  api
    .on(SpaceSubscriptionDocument)
    .answers(({ id }) => ({ spaceSubscription: { ...current, id, endsOn: id === later ? null : "2026-12-31" } }));
  const change = api.on(ChangeSpaceSubscriptionDocument).answers(() => ({
    changeSpaceSubscription: {
      __typename: "ChangeSpaceSubscriptionPayload",
      spaceSubscription: { __typename: "SpaceSubscription", id: later },
      problems: [],
    },
  }));
  const screen = await renderApp(api, `/espaces/abonnements/${current.id}`, { viewer: manager });
  await expect.element(screen.getByText("Karim Benali (karim@ferme.example)")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Jusqu'au", { exact: false }).fill("");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("L'abonnement est modifié", { exact: false })).toBeVisible();
  await expect.element(screen.getByText("Sans date de fin")).toBeVisible();
  expect(change.calls).toEqual([{ input: { id: current.id, access: "READ", endsOn: "" } }]);
  await screen.getByRole("button", { name: "Mettre fin à cet abonnement" }).click();
  expect(await violations()).toEqual([]);
});

test("whoever has it asks a prolongation and is led to the request", async () => {
  const api = fakeApi();
  api.on(SpaceSubscriptionDocument).answers(() => ({ spaceSubscription: { ...current, allowedActions: ["ASK_CHANGE", "END"] } }));
  api.on(RequestSpaceSubscriptionDocument).answers(() => ({
    requestSpaceSubscription: {
      __typename: "RequestSpaceSubscriptionPayload",
      approval: { __typename: "Approval", id: "approval-1" },
      problems: [],
    },
  }));
  const screen = await renderApp(api, `/espaces/abonnements/${current.id}`, { viewer: manager });
  await screen.getByLabelText("Prolonger jusqu'au", { exact: false }).fill("2027-12-31");
  await screen.getByRole("button", { name: "Envoyer la demande" }).click();
  await expect.element(screen.getByRole("link", { name: "Suivre ma demande" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("one that is over says so; whoever had it asks the same again, for as many days", async () => {
  const api = fakeApi();
  const user = { __typename: "Person" as const, id: manager.user?.id ?? "", displayName: "Camille", email: "camille@ferme.example" };
  const ended = { ...current, user, isActive: false, endedAt: "2026-11-01T08:00:00Z", allowedActions: [] };
  api.on(SpaceSubscriptionDocument).answers(() => ({ spaceSubscription: ended }));
  const over = await renderApp(api, `/espaces/abonnements/${current.id}`, { viewer: manager });
  await expect.element(over.getByText("Cet abonnement est terminé, ou remplacé par un autre.")).toBeVisible();
  await expect.element(over.getByRole("heading", { name: "Redemander cet abonnement" })).toBeVisible();
  const until = addDays(parisDateOf(new Date()), 364);
  await expect.element(over.getByLabelText("Jusqu'au", { exact: false })).toHaveValue(until);
  expect(await violations()).toEqual([]);
});

test("the list of subscribers says who, until when and by whom; the address keeps order and filter", async () => {
  const api = fakeApi();
  const { spaces: _, ...structure } = current.structure;
  const node: SpaceSubscriptionsQuery["spaceSubscriptions"]["edges"][number]["node"] = { ...current, structure };
  const list = api.on(SpaceSubscriptionsDocument).answers(({ filter }) => ({
    spaceSubscriptions: {
      __typename: "SpaceSubscriptionConnection",
      totalCount: 1,
      edges: filter?.search ? [] : [{ __typename: "SpaceSubscriptionEdge", node }],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  }));
  const screen = await renderApp(api, "/espaces/abonnes?fin=bientot&tri=fin", { viewer: manager });
  await expect.element(screen.getByRole("link", { name: "Voir l'abonnement de Karim Benali pour GAEC du Clos Joli" })).toBeVisible();
  await expect.element(screen.getByText("Paule Prime")).toBeVisible();
  expect(list.calls.at(0)).toEqual({ after: null, filter: { structureId: null, search: null, endsSoon: true }, orderBy: "ENDS_ASC" });
  expect(await violations()).toEqual([]);
  await screen.getByRole("searchbox").fill("zorro");
  await screen.getByRole("button", { name: "Rechercher" }).click();
  await expect.element(screen.getByText("Aucun abonnement ne correspond.")).toBeVisible();
  expect(await violations()).toEqual([]);
});
