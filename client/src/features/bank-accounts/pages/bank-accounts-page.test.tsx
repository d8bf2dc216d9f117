import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { ArchiveBankAccountDocument, BankAccountsDocument, BankStructuresDocument, type BankAccountRowFragment } from "../gql/graphql.ts";

const structure = {
  __typename: "Structure",
  id: "019a0000-0000-7000-8000-0000000000c1",
  name: "EARL des Tilleuls",
  siret: "73282932000074",
} as const;

const account: BankAccountRowFragment = {
  __typename: "BankAccount",
  id: "019a0000-0000-7000-8000-0000000000b1",
  label: "Compte principal",
  holder: "EARL des Tilleuls",
  maskedIban: "FR** **** **** 2606",
  bic: null,
  usableFrom: "2020-01-01T08:00:00Z",
  createdAt: "2019-12-30T08:00:00Z",
  archivedAt: null,
  allowedActions: ["ARCHIVE"],
  payments: [],
  rib: { __typename: "Document", id: "019a0000-0000-7000-8000-0000000000d1", fileName: "rib.pdf" },
};

async function openAccounts(allowedActions: "ADD_BANK_ACCOUNT"[], mayArchive = true) {
  const accounts = [{ ...account, allowedActions: mayArchive ? account.allowedActions : [] }];
  const api = fakeApi();
  api.on(BankStructuresDocument).answers(() => ({
    structures: { __typename: "StructureConnection", totalCount: 1, edges: [{ __typename: "StructureEdge", node: structure }] },
  }));
  api.on(BankAccountsDocument).answers(() => ({ structure: { ...structure, allowedActions, bankAccounts: accounts } }));
  const screen = await renderApp(api, "/organisation/coordonnees-bancaires", { viewer: manager });
  return { api, screen };
}

test("an account to which a refund is on its way stays, and says why; a free one is retired and stays in the list", async () => {
  const { api, screen } = await openAccounts(["ADD_BANK_ACCOUNT"]);
  let isNeeded = true;
  const archive = api.on(ArchiveBankAccountDocument).answers(() => ({
    archiveBankAccount: {
      __typename: "ArchiveBankAccountPayload",
      bankAccount: isNeeded ? null : { ...account, allowedActions: [], archivedAt: "2026-11-22T08:00:00Z" },
      problems: isNeeded
        ? [{ __typename: "Problem", code: "BANK_ACCOUNT_IN_USE", path: [], message: "Ce compte doit encore recevoir un remboursement." }]
        : [],
    },
  }));
  await screen.getByRole("button", { name: /Archiver le compte «\sCompte principal\s»/ }).click();
  const dialog = screen.getByRole("dialog", { name: /Archiver le compte «\sCompte principal\s»/ });
  expect(await violations()).toEqual([]);
  await dialog.getByRole("button", { name: "Archiver" }).click();
  await expect.element(dialog.getByText(/doit encore recevoir un remboursement/)).toBeVisible();
  isNeeded = false;
  await dialog.getByRole("button", { name: "Archiver" }).click();
  await expect.element(screen.getByText(/Le compte «\sCompte principal\s» est archivé/)).toBeVisible();
  await expect.element(screen.getByRole("row", { name: /Compte principal.*Archivé/ })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: /Archiver le compte/ })).not.toBeInTheDocument();
  expect(archive.calls).toHaveLength(2);
  expect(await violations()).toEqual([]);
});

test("an account is retired by whoever its server says may do so", async () => {
  const { screen } = await openAccounts([], false);
  await expect.element(screen.getByRole("row", { name: /Compte principal/ })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: /Archiver/ })).not.toBeInTheDocument();
});
