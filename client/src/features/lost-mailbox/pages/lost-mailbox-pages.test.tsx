import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, manager, renderApp } from "../../../testing/render-app.tsx";
import {
  DecideLostMailboxDocument,
  DenyLostMailboxDocument,
  LostMailboxLinkDocument,
  LostMailboxQueueDocument,
  LostMailboxRequestDocument,
  RequestLostMailboxDocument,
  VerifyLostMailboxDocument,
  type LostMailboxRequestQuery,
} from "../gql/graphql.ts";
import { MyLoginAddressDocument } from "../../login-address/gql/graphql.ts";

const REQUEST_ID = "019aa000-0000-7000-8000-000000000001";

const agent: typeof instructor = {
  ...instructor,
  staff: [{ __typename: "StaffGrant", role: "SUPPORT_AGENT", office: null }],
  menu: { ...instructor.menu, instruction: false, clients: false },
};

const request: LostMailboxRequestQuery["lostMailboxRequest"] = {
  __typename: "LostMailboxRequest",
  id: REQUEST_ID,
  number: "1001",
  status: "TO_REVIEW",
  loginEmail: "claire@ferme.test",
  newEmail: "claire@nouvelle.test",
  firstName: "Claire",
  lastName: "Martin",
  phone: "+33612345678",
  sirets: [],
  explanation: "Messagerie fermée",
  createdAt: "2026-11-22T08:00:00Z",
  delayedUntil: null,
  stoppedBy: null,
  allowedActions: ["APPROVE", "REJECT"],
  account: null,
  decisions: [],
};

test("whoever lost the mailbox reads both ways, sends the form, and is told to open the new mailbox", async () => {
  const api = fakeApi();
  const ask = api.on(RequestLostMailboxDocument).answers(() => ({
    requestLostMailbox: { __typename: "RequestLostMailboxPayload", maskedEmail: "cl****@nouvelle.test", problems: [] },
  }));
  const screen = await renderApp(api, "/acces-perdu");
  await expect.element(screen.getByRole("heading", { level: 1, name: "Je n'ai plus accès à ma messagerie" })).toBeVisible();
  expect(await violations()).toEqual([]);
  const type = (label: string, text: string) => screen.getByLabelText(label, { exact: true }).fill(text);
  await type("Adresse de connexion perdue", "claire@ferme.test");
  await type("Nouvelle adresse", "claire@nouvelle.test");
  await type("La même adresse, une seconde fois", "claire@nouvelle.test");
  await type("Prénom", "Claire");
  await type("Nom", "Martin");
  await type("Téléphone", "06 12 34 56 78");
  await type("Que s'est-il passé ?", "Mon fournisseur a fermé la messagerie.");
  await screen.getByRole("button", { name: "Envoyer ma demande" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Ouvrez votre nouvelle messagerie" })).toBeVisible();
  expect(ask.calls).toMatchObject([{ input: { loginEmail: "claire@ferme.test", newEmail: "claire@nouvelle.test" } }]);
  expect(await violations()).toEqual([]);
});

test("the link of the new mailbox sends the request", async () => {
  const api = fakeApi();
  api.on(LostMailboxLinkDocument).answers(() => ({
    lostMailboxLink: { __typename: "LostMailboxLink", status: "VALID", purpose: "VERIFY", maskedNewEmail: "cl****@nouvelle.test" },
  }));
  api.on(VerifyLostMailboxDocument).answers(() => ({
    verifyLostMailbox: { __typename: "VerifyLostMailboxPayload", done: true, problems: [] },
  }));
  const screen = await renderApp(api, "/acces-perdu/lien?jeton=abc", { locale: "en" });
  await screen.getByRole("button", { name: "Send my request" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Your request is sent" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("an agent opens the queue, then a request, and approves it with two proofs and a reason", async () => {
  const api = fakeApi();
  const decide = api.on(DecideLostMailboxDocument).answers(() => ({
    decideLostMailbox: { __typename: "DecideLostMailboxPayload", request: { ...request, status: "APPROVED_ONCE" }, problems: [] },
  }));
  api.on(LostMailboxQueueDocument).answers(() => ({
    lostMailboxRequests: {
      __typename: "LostMailboxRequestConnection",
      edges: [{ __typename: "LostMailboxRequestEdge", node: { ...request, account: null } }],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  }));
  api.on(LostMailboxRequestDocument).answers(() => ({
    lostMailboxRequest: decide.calls.length > 0 ? { ...request, status: "APPROVED_ONCE", allowedActions: [] } : request,
  }));
  const screen = await renderApp(api, "/console/acces-perdus", { viewer: agent });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Demandes d'accès perdus" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("link", { name: "1001" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Demande d'accès perdu n° 1001" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText("Pièce d'identité vue, au nom du compte").click();
  await screen.getByText("Approuver", { exact: true }).click();
  await screen.getByLabelText("Motif").fill("Reconnue");
  await screen.getByRole("button", { name: "Enregistrer ma décision" }).click();
  await expect.element(screen.getByText(/au moins 2 preuves/).first()).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText("Rappelée au numéro du compte et reconnue").click();
  await screen.getByRole("button", { name: "Enregistrer ma décision" }).click();
  await expect.element(screen.getByText("Votre décision est enregistrée.")).toBeVisible();
  const proofs = ["CALLED_BACK_ON_KNOWN_PHONE", "IDENTITY_DOCUMENT_SEEN"];
  expect(decide.calls).toEqual([{ input: { id: REQUEST_ID, verdict: "APPROVED", proofs, reason: "Reconnue" } }]);
});

test("others do not know that the queue exists", async () => {
  const screen = await renderApp(fakeApi(), "/console/acces-perdus", { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: /introuvable/ })).toBeVisible();
});

test("a banner on every page says that the address is about to be replaced, and stops it", async () => {
  const api = fakeApi();
  api.on(MyLoginAddressDocument).answers(() => ({
    loginAddress: {
      __typename: "LoginAddress",
      email: "a@b.test",
      lockedUntil: null,
      mayReplaceLostUntil: null,
      pending: null,
      changes: [],
    },
  }));
  const deny = api.on(DenyLostMailboxDocument).answers(() => ({
    denyLostMailbox: { __typename: "DenyLostMailboxPayload", done: true, problems: [] },
  }));
  const alert = {
    __typename: "LostMailboxAlert",
    id: REQUEST_ID,
    maskedNewEmail: "cl****@nouvelle.test",
    createdAt: "2026-11-22T08:00:00Z",
    delayedUntil: "2026-11-25T08:00:00Z",
  } as const;
  const screen = await renderApp(api, "/mon-compte/adresse-de-connexion", { viewer: manager, alerts: [alert] });
  await expect.element(screen.getByText(/Deux agents l'ont approuvée/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Ce n'est pas moi : arrêter" }).click();
  await expect.element(screen.getByText(/La demande est arrêtée/)).toBeVisible();
  expect(deny.calls).toEqual([{ input: { id: REQUEST_ID } }]);
});
