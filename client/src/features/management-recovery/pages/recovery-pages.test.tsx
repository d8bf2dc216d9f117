import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, manager, renderApp } from "../../../testing/render-app.tsx";
import {
  CompleteManagementRecoveryDocument,
  DecideManagementRecoveryDocument,
  ManagementRecoveryDocument,
  ManagementRecoveryLinkDocument,
  ManagementRecoveryWaysDocument,
  ProveManagementRecoveryDocument,
  RecoveryQueueDocument,
  RequestManagementRecoveryDocument,
  StopManagementRecoveryByLinkDocument,
  StopManagementRecoveryDocument,
  type ManagementRecoveryQuery,
} from "../gql/graphql.ts";

const ID = "019aa000-0000-7000-8000-000000000001";
const SIRET = "99990314900014";

const agent: typeof instructor = {
  ...instructor,
  staff: [{ __typename: "StaffGrant", role: "SUPPORT_AGENT", office: null }],
  menu: { ...instructor.menu, instruction: false },
};

const recovery: ManagementRecoveryQuery["managementRecovery"] = {
  __typename: "ManagementRecovery",
  id: ID,
  number: "1001",
  status: "ASKED",
  way: "LETTER",
  structureName: "EARL des Trois Chênes",
  siret: SIRET,
  explanation: "Il ne répond plus.",
  createdAt: "2026-11-16T09:00:00Z",
  managersUntil: "2026-11-17T23:00:00Z",
  expiresAt: "2026-12-16T09:00:00Z",
  letterLines: ["EARL des Trois Chênes", "12 route de la Gâtine", "79200 Parthenay"],
  printedAt: null,
  postedAt: null,
  attempts: 0,
  isAccepted: false,
  delayedUntil: null,
  closedAt: null,
  reason: null,
  isMine: true,
  isManagersTime: false,
  isDue: false,
  allowedActions: ["CANCEL"],
  requester: { __typename: "Person", id: "user-1", displayName: "Julie Leroux" },
  decisions: [],
};
const done = (status: "DELAYED" | "COMPLETED" | "STOPPED" | "ASKED" | "APPROVED_ONCE") => ({
  recovery: { __typename: "ManagementRecovery" as const, id: ID, status },
  problems: [],
});

const running = (own: Pick<typeof recovery, "isMine" | "allowedActions">) => ({
  __typename: "ManagementRecovery" as const,
  id: ID,
  structureName: "EARL des Trois Chênes",
  status: "ASKED" as const,
  requester: recovery.requester,
  ...own,
});

test("a member learns how it goes, gives the SIRET, chooses a way and sends the request", async () => {
  const api = fakeApi();
  api.on(ManagementRecoveryWaysDocument).answers(() => ({
    managementRecoveryWays: {
      __typename: "ManagementRecoveryWays",
      ways: ["MEMBER", "LETTER", "SUPPORT"],
      letterLines: recovery.letterLines,
    },
  }));
  const ask = api.on(RequestManagementRecoveryDocument).answers(() => ({
    requestManagementRecovery: { __typename: "RequestManagementRecoveryPayload", ...done("ASKED") },
  }));
  api.on(ManagementRecoveryDocument).answers(() => ({ managementRecovery: { ...recovery, isManagersTime: true } }));
  const screen = await renderApp(api, `/gestionnaire-absent?siret=${SIRET}`, { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Mon gestionnaire ne répond pas" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText(/12 route de la Gâtine/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText(/Un courrier à l'adresse de la structure/).click();
  await screen.getByLabelText("Que s'est-il passé ?").fill("Il ne répond plus.");
  await screen.getByRole("button", { name: "Envoyer ma demande" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Gérer EARL des Trois Chênes" })).toBeVisible();
  await expect.element(screen.getByText(/seuls les gestionnaires de la structure peuvent répondre/)).toBeVisible();
  expect(ask.calls).toEqual([{ input: { siret: SIRET, way: "LETTER", explanation: "Il ne répond plus." } }]);
  expect(await violations()).toEqual([]);
});

test("a SIRET without a way open says what to do; requests that run are listed", async () => {
  const api = fakeApi();
  api.on(ManagementRecoveryWaysDocument).answers(() => ({
    managementRecoveryWays: { __typename: "ManagementRecoveryWays", ways: [], letterLines: null },
  }));
  const screen = await renderApp(api, `/gestionnaire-absent?siret=${SIRET}`, {
    viewer: manager,
    locale: "en",
    recoveries: [running({ isMine: true, allowedActions: ["CANCEL"] })],
  });
  await expect.element(screen.getByRole("link", { name: "EARL des Trois Chênes" })).toHaveAttribute("href", `/gestionnaire-absent/${ID}`);
  await screen.getByRole("button", { name: "Continue" }).click();
  await expect.element(screen.getByText("No request is possible for this SIRET.")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("the requester enters the code of the letter, then becomes principal manager once the delay is over", async () => {
  const api = fakeApi();
  const prove = api.on(ProveManagementRecoveryDocument).answers(() => ({
    proveManagementRecovery: { __typename: "ProveManagementRecoveryPayload", ...done("DELAYED") },
  }));
  const complete = api.on(CompleteManagementRecoveryDocument).answers(() => ({
    completeManagementRecovery: { __typename: "CompleteManagementRecoveryPayload", ...done("COMPLETED") },
  }));
  api.on(ManagementRecoveryDocument).answers(() => ({
    managementRecovery:
      complete.calls.length > 0
        ? { ...recovery, status: "COMPLETED", allowedActions: [], closedAt: "2026-11-25T09:00:00Z" }
        : prove.calls.length > 0
          ? { ...recovery, status: "DELAYED", delayedUntil: "2026-11-24T09:00:00Z", isDue: true, allowedActions: ["CANCEL", "COMPLETE"] }
          : { ...recovery, postedAt: "2026-11-19T09:00:00Z", allowedActions: ["CANCEL", "PROVE"] },
  }));
  const screen = await renderApp(api, `/gestionnaire-absent/${ID}`, { viewer: manager });
  await screen.getByRole("textbox", { name: "Code du courrier" }).fill("7K3M9-QX2TB");
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(screen.getByText(/Le délai est passé/)).toBeVisible();
  expect(prove.calls).toEqual([{ input: { id: ID, proof: "7K3M9-QX2TB" } }]);
  await screen.getByRole("button", { name: "Devenir gestionnaire principal" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("dialog").getByRole("button", { name: "Devenir gestionnaire principal" }).click();
  await expect.element(screen.getByText("Vous êtes gestionnaire principal de la structure.")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("a banner on every page leads a manager to the request, which one press stops", async () => {
  const api = fakeApi();
  const stop = api.on(StopManagementRecoveryDocument).answers(() => ({
    stopManagementRecovery: { __typename: "StopManagementRecoveryPayload", ...done("STOPPED") },
  }));
  const seen = { ...recovery, isMine: false, allowedActions: ["ACCEPT", "STOP"] } as typeof recovery;
  api.on(ManagementRecoveryDocument).answers(() => ({
    managementRecovery: stop.calls.length > 0 ? { ...seen, status: "STOPPED", allowedActions: [], closedAt: "2026-11-17T09:00:00Z" } : seen,
  }));
  const screen = await renderApp(api, "/gestionnaire-absent", {
    viewer: manager,
    recoveries: [running({ isMine: false, allowedActions: ["ACCEPT", "STOP"] })],
  });
  await expect.element(screen.getByText(/Julie Leroux demande à en devenir gestionnaire principal/)).toBeVisible();
  expect(await violations()).toEqual([]);
  const banner = screen.getByRole("link", { name: "Voir la demande de gérer EARL des Trois Chênes" });
  await banner.click();
  await screen.getByRole("button", { name: "Arrêter la demande" }).click();
  expect(banner.query(), "its page says it already").toBeNull();
  await screen.getByRole("dialog").getByRole("button", { name: "Arrêter la demande" }).click();
  await expect.element(screen.getByText("La demande est arrêtée.")).toBeVisible();
  expect(stop.calls).toEqual([{ input: { id: ID } }]);
});

test("the link of a manager's mail stops it without signing in", async () => {
  const api = fakeApi();
  api.on(ManagementRecoveryLinkDocument).answers(() => ({
    managementRecoveryLink: { __typename: "ManagementRecoveryLink", status: "VALID", structureName: "EARL des Trois Chênes" },
  }));
  api.on(StopManagementRecoveryByLinkDocument).answers(() => ({
    stopManagementRecoveryByLink: { __typename: "StopManagementRecoveryByLinkPayload", done: true, problems: [] },
  }));
  const screen = await renderApp(api, "/gestionnaire-absent/lien?jeton=abc");
  await expect.element(screen.getByRole("heading", { level: 1, name: "Arrêter la demande de gérer EARL des Trois Chênes" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Je suis là : arrêter la demande" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "La demande est arrêtée" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("an agent opens the queue and a request, prints or posts its letter, and decides with proofs and a reason", async () => {
  const api = fakeApi();
  const decide = api.on(DecideManagementRecoveryDocument).answers(() => ({
    decideManagementRecovery: { __typename: "DecideManagementRecoveryPayload", ...done("APPROVED_ONCE") },
  }));
  const { number, status, structureName, createdAt, printedAt, requester } = recovery;
  api.on(RecoveryQueueDocument).answers(() => ({
    managementRecoveries: {
      __typename: "ManagementRecoveryConnection",
      edges: [
        {
          __typename: "ManagementRecoveryEdge",
          node: {
            __typename: "ManagementRecovery",
            id: ID,
            number,
            status,
            way: "SUPPORT",
            structureName,
            createdAt,
            printedAt,
            requester,
          },
        },
      ],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  }));
  const seen = { ...recovery, way: "SUPPORT", letterLines: null, isMine: false, allowedActions: ["APPROVE", "REJECT"] } as typeof recovery;
  api.on(ManagementRecoveryDocument).answers(() => ({
    managementRecovery: decide.calls.length > 0 ? { ...seen, status: "APPROVED_ONCE", allowedActions: ["REJECT"] } : seen,
  }));
  const screen = await renderApp(api, "/console/gestionnaires-perdus", { viewer: agent });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Gestionnaires perdus" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("link", { name: "1001" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Gérer EARL des Trois Chênes" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText("Pièce d'identité vue, au nom du demandeur").click();
  await screen.getByText(/Acte de nomination vu/).click();
  await screen.getByText("Approuver", { exact: true }).click();
  await screen.getByLabelText("Motif").fill("Statuts vus");
  await screen.getByRole("button", { name: "Enregistrer ma décision" }).click();
  await expect.element(screen.getByText("Votre décision est enregistrée.")).toBeVisible();
  const proofs = ["IDENTITY_DOCUMENT_SEEN", "APPOINTMENT_DEED_SEEN"];
  expect(decide.calls).toEqual([{ input: { id: ID, verdict: "APPROVED", proofs, reason: "Statuts vus" } }]);
});

test("others do not know that the queue exists", async () => {
  const screen = await renderApp(fakeApi(), "/console/gestionnaires-perdus", { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: /introuvable/ })).toBeVisible();
});
