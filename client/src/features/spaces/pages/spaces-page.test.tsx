import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  CloseSpaceDocument,
  MySpaceSubscriptionsDocument,
  SpacesOfStructureDocument,
  type SpacesOfStructureQuery,
} from "../gql/graphql.ts";

const tic = {
  __typename: "Space",
  code: "TIC_REFUND",
  name: "Demande de remboursement TIC",
  description: "Déposer et suivre les demandes.",
} as const;
const structure: SpacesOfStructureQuery["structure"] = {
  __typename: "Structure",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  name: "GAEC du Clos Joli",
  siret: "99990127500019",
  pacage: null,
  isManagementCenter: false,
  allowedActions: ["GRANT_SUBSCRIPTION"],
  beneficiaryCategory: null,
  spaces: [],
};

function announce(api: FakeApi, shown: () => SpacesOfStructureQuery["structure"]): void {
  api.on(MySpaceSubscriptionsDocument).answers(() => ({
    mySpaceSubscriptions: {
      __typename: "SpaceSubscriptionConnection",
      edges: [],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
    structures: {
      __typename: "StructureConnection",
      edges: [{ __typename: "StructureEdge", node: { __typename: "Structure", id: structure.id } }],
    },
  }));
  api.on(SpacesOfStructureDocument).answers(() => ({ structure: shown(), spaces: [tic], beneficiaryCategories: [] }));
}

test("a principal manager closes a space; the reason of a refusal is told in the question", async () => {
  const api = fakeApi();
  let isOpen = true;
  let isBusy = true;
  const open: SpacesOfStructureQuery["structure"]["spaces"][number] = {
    __typename: "StructureSpace",
    id: "space-1",
    ceiling: "WRITE",
    openedAt: "2026-11-01T08:00:00Z",
    allowedActions: ["CHANGE_CEILING", "CLOSE"],
    space: { __typename: "Space", code: "TIC_REFUND" },
    mySubscription: null,
  };
  announce(api, () => ({ ...structure, allowedActions: isOpen ? ["GRANT_SUBSCRIPTION"] : [], spaces: isOpen ? [open] : [] }));
  api.on(CloseSpaceDocument).answers(() => {
    isOpen = isBusy;
    return {
      closeSpace: {
        __typename: "CloseSpacePayload",
        structure: isBusy ? null : { __typename: "Structure", id: structure.id },
        problems: isBusy
          ? [{ __typename: "Problem", code: "SPACE_HAS_OPEN_REQUESTS", path: [], message: "Une demande n'est pas terminée." }]
          : [],
      },
    };
  });
  const screen = await renderApp(api, "/espaces", { viewer: manager });
  await expect.element(screen.getByText("Ouvert en consultation et modification")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Voir les abonnés" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Fermer l'espace" }).click();
  const dialog = screen.getByRole("dialog", { name: "Fermer cet espace ?" });
  await dialog.getByRole("button", { name: "Fermer l'espace" }).click();
  await expect.element(dialog.getByText("Une demande n'est pas terminée.", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
  isBusy = false;
  await dialog.getByRole("button", { name: "Fermer l'espace" }).click();
  await expect.element(screen.getByText("L'espace est fermé.", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("a management center reads why it cannot open the space, and is led to its clients", async () => {
  const api = fakeApi();
  announce(api, () => ({ ...structure, isManagementCenter: true }));
  const screen = await renderApp(api, "/espaces", { viewer: manager });
  await expect.element(screen.getByText("Un centre de gestion agricole ne peut pas ouvrir cet espace", { exact: false })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: /client/ })).toBeVisible();
  expect(await violations()).toEqual([]);
});
