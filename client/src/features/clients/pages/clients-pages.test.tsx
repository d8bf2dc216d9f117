import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { ClientsDocument, ManagementCentersDocument, RequestClientsDocument, type ClientsQuery } from "../gql/graphql.ts";

type Client = ClientsQuery["clients"]["edges"][number]["node"];
const client = (name: string, more: Partial<Client>): Client => ({
  __typename: "Client",
  id: `structure-${name}`,
  siret: "99990127500019",
  name,
  state: "PENDING",
  approvalId: null,
  membership: null,
  ...more,
});
const accountant = { ...manager, menu: { ...manager.menu, clients: true } };

test("each client says how far he has let one in and offers the next step; the address keeps search and state", async () => {
  const api = fakeApi();
  const membership: Client["membership"] = {
    __typename: "Membership",
    id: "membership-1",
    subscriptions: [{ __typename: "SpaceSubscription", id: "subscription-1", access: "WRITE", endsOn: "2027-12-31", isActive: true }],
  };
  const clients = [
    client("EARL A", { state: "SUBSCRIBED", membership }),
    client("EARL B", { state: "ATTACHED", membership: { ...membership, id: "membership-2", subscriptions: [] } }),
    client("EARL C", { approvalId: "approval-1" }),
  ];
  const list = api.on(ClientsDocument).answers(({ filter }) => ({
    clients: {
      __typename: "ClientConnection",
      totalCount: 3,
      edges: filter?.search ? [] : clients.map((node) => ({ __typename: "ClientEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  }));
  const screen = await renderApp(api, "/clients?etat=PENDING", { viewer: accountant });
  await expect.element(screen.getByRole("link", { name: "Nouvelle demande de remboursement pour EARL A" })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Demander un accès à EARL B" })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Suivre ma demande à EARL C" })).toBeVisible();
  await expect.element(screen.getByText("Modification, jusqu'au 31/12/2027")).toBeVisible();
  expect(list.calls.at(0)).toEqual({ after: null, filter: { search: null, state: "PENDING" } });
  expect(await violations()).toEqual([]);
  await screen.getByRole("searchbox").fill("zorro");
  await screen.getByRole("button", { name: "Rechercher" }).click();
  await expect.element(screen.getByText("Aucun client ne correspond.")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("a pasted list is counted while it is typed, sent as SIRETs, and answered row by row, what went wrong first", async () => {
  const api = fakeApi();
  api.on(ManagementCentersDocument).answers(() => ({
    managementCenters: [{ __typename: "Structure", id: "01890a5d-ac96-774b-bcce-b302099a8057", name: "Ouest Gestion" }],
  }));
  const ask = api.on(RequestClientsDocument).answers(() => ({
    requestClients: {
      __typename: "RequestClientsPayload",
      results: [
        { __typename: "ClientRequestResult", siret: "73282932000074", name: "GAEC du Clos", approvalId: "approval-1", problem: null },
        {
          __typename: "ClientRequestResult",
          siret: "12345678900014",
          name: null,
          approvalId: null,
          problem: { __typename: "Problem", code: "SIRET_CHECKSUM", message: "Ce numéro contient une erreur." },
        },
      ],
      problems: [],
    },
  }));
  const screen = await renderApp(api, "/clients/demander", { viewer: accountant });
  await screen.getByRole("button", { name: "Envoyer les demandes" }).click();
  await expect.element(screen.getByRole("textbox", { name: "SIRET des clients" })).toHaveAttribute("aria-invalid", "true");
  expect(await violations()).toEqual([]);
  await screen.getByRole("textbox", { name: "SIRET des clients" }).fill("GAEC du Clos;732 829 320 00074\n12345678900014\n73282932000074");
  await expect.element(screen.getByText("2 SIRET reconnus")).toBeVisible();
  await screen.getByRole("button", { name: "Envoyer les demandes" }).click();
  await expect.element(screen.getByText("1 demande envoyée ; 1 ligne sans suite, expliquée ci-dessous.")).toBeVisible();
  await expect.element(screen.getByText("Ce numéro contient une erreur.")).toBeVisible();
  expect(ask.calls[0]?.input.sirets).toEqual(["73282932000074", "12345678900014"]);
  expect(await violations()).toEqual([]);
});

test("somebody of no management center is told what comes first", async () => {
  const api = fakeApi();
  api.on(ManagementCentersDocument).answers(() => ({ managementCenters: [] }));
  const screen = await renderApp(api, "/clients/demander", { viewer: manager });
  await expect.element(screen.getByRole("link", { name: "Demander un rattachement" })).toBeVisible();
  expect(await violations()).toEqual([]);
});
