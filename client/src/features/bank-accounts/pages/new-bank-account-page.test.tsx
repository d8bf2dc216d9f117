import { expect, test } from "vitest";

import { SendStepUpCodeDocument, StepUpDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { AddBankAccountDocument, BankAccountsDocument, BankStructuresDocument, type BankAccountRowFragment } from "../gql/graphql.ts";

const structure = {
  __typename: "Structure",
  id: "019a0000-0000-7000-8000-0000000000c1",
  name: "EARL des Tilleuls",
  siret: "73282932000074",
  allowedActions: ["ADD_BANK_ACCOUNT"],
} as const;

const account: BankAccountRowFragment = {
  __typename: "BankAccount",
  id: "019a0000-0000-7000-8000-0000000000b1",
  label: "Compte principal",
  holder: "EARL des Tilleuls",
  maskedIban: "FR** **** **** 2606",
  bic: null,
  usableFrom: "2099-01-01T08:00:00Z",
  createdAt: "2026-11-22T08:00:00Z",
  archivedAt: null,
  allowedActions: ["ARCHIVE"],
  payments: [],
  rib: { __typename: "Document", id: "019a0000-0000-7000-8000-0000000000d1", fileName: "rib.pdf" },
};

function api() {
  const fake = fakeApi();
  const state = { isFresh: false, isAdded: false };
  fake.on(BankStructuresDocument).answers(() => ({
    structures: {
      __typename: "StructureConnection",
      totalCount: 1,
      edges: [{ __typename: "StructureEdge", node: structure }],
    },
  }));
  fake.on(BankAccountsDocument).answers(() => ({
    structure: { ...structure, allowedActions: [...structure.allowedActions], bankAccounts: state.isAdded ? [account] : [] },
  }));
  const add = fake.on(AddBankAccountDocument).answers(() => {
    const problems = state.isFresh
      ? []
      : [{ __typename: "Problem" as const, code: "STEP_UP_REQUIRED", path: [], message: "Code demandé." }];
    state.isAdded = state.isFresh;
    return { addBankAccount: { __typename: "AddBankAccountPayload", bankAccount: state.isFresh ? account : null, problems } };
  });
  fake.on(SendStepUpCodeDocument).answers(() => ({
    sendStepUpCode: {
      __typename: "SendStepUpCodePayload",
      challenge: {
        __typename: "CodeChallenge",
        maskedEmail: "cl****@ferme.test",
        sentAt: "2026-11-22T08:00:00Z",
        expiresAt: "2026-11-22T08:10:00Z",
        remainingAttempts: 5,
        nextSendAt: "2026-11-22T08:00:30Z",
      },
      problems: [],
    },
  }));
  fake.on(StepUpDocument).answers(() => {
    state.isFresh = true;
    return { stepUp: { __typename: "StepUpPayload", problems: [] } };
  });
  return { fake, add };
}

test("a bank account is recorded after a fresh code asked in place: nothing typed is lost, and the same key is sent", async () => {
  const { fake, add } = api();
  const screen = await renderApp(fake, "/organisation/coordonnees-bancaires/nouvelle", { viewer: manager });
  await expect.element(screen.getByRole("combobox", { name: "Structure" })).toHaveValue("EARL des Tilleuls");
  await screen.getByLabelText("Nom de la coordonnée bancaire").fill("Compte principal");
  await screen.getByLabelText("Titulaire du compte").fill("EARL des Tilleuls");
  await screen.getByLabelText("IBAN").fill("FR14 2004 1010 0505 0001 3M02 607");
  await screen.getByRole("button", { name: "Enregistrer le compte" }).click();
  await expect.element(screen.getByLabelText("IBAN")).toHaveAccessibleDescription(/contient une erreur/);
  await expect.element(screen.getByRole("link", { name: /Le RIB manque/ })).toBeVisible();
  expect(add.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("IBAN").fill("FR14 2004 1010 0505 0001 3M02 606");
  await screen.getByLabelText("RIB").upload(new File(["%PDF-1.4"], "rib.pdf", { type: "application/pdf" }));
  await screen.getByRole("button", { name: "Enregistrer le compte" }).click();
  await screen.getByLabelText("Code reçu par courriel").fill("12345678");
  await screen.getByRole("button", { name: "Confirmer" }).click();
  await expect.element(screen.getByText(/Le compte «\sCompte principal\s» est enregistré/)).toBeVisible();
  await expect.element(screen.getByText(/Utilisable pour un paiement à partir du 1er janvier 2099/)).toBeVisible();
  expect(await violations()).toEqual([]);
  const keys = add.calls.map(({ input }) => input.idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  expect(add.calls[1]?.input).toMatchObject({ structureId: structure.id, iban: "FR14 2004 1010 0505 0001 3M02 606", bic: null });
});

test("the way back leads to the request that was being written", async () => {
  const { fake } = api();
  const back = encodeURIComponent("/adresse-inconnue");
  const screen = await renderApp(fake, `/organisation/coordonnees-bancaires/nouvelle?retour=${back}`, { viewer: manager });
  await screen.getByRole("button", { name: "Annuler" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
});
