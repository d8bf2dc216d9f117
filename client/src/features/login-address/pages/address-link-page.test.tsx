import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { ConfirmLoginAddressDocument, LoginAddressLinkDocument, UndoLoginAddressChangeDocument } from "../gql/graphql.ts";

const link = {
  __typename: "LoginAddressLink",
  status: "VALID",
  purpose: "CONFIRM_NEW",
  maskedOldEmail: "cl****@ferme.test",
  maskedNewEmail: "cl****@nouvelle.test",
} as const;

test("opening the link confirms nothing; its button does, and says that the other mailbox is awaited", async () => {
  const api = fakeApi();
  api.on(LoginAddressLinkDocument).answers(() => ({ loginAddressLink: link }));
  const confirm = api.on(ConfirmLoginAddressDocument).answers(() => ({
    confirmLoginAddress: { __typename: "ConfirmLoginAddressPayload", outcome: "OTHER_MAILBOX_AWAITED", problems: [] },
  }));
  const screen = await renderApp(api, "/adresse-de-connexion/lien?jeton=abc");
  await expect.element(screen.getByText(/cl\*\*\*\*@ferme.test sera remplacée par cl\*\*\*\*@nouvelle.test/)).toBeVisible();
  expect(confirm.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Confirmer" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Cette messagerie a confirmé" })).toBeVisible();
  expect(confirm.calls).toEqual([{ input: { token: "abc" } }]);
});

test("the undo says what it does, and a refusal is told in place", async () => {
  const api = fakeApi();
  api.on(LoginAddressLinkDocument).answers(() => ({ loginAddressLink: { ...link, purpose: "UNDO" } }));
  const undo = api.on(UndoLoginAddressChangeDocument).answers(() => ({
    undoLoginAddressChange: {
      __typename: "UndoLoginAddressChangePayload",
      done: undo.calls.length > 1 ? true : null,
      problems: undo.calls.length > 1 ? [] : [{ __typename: "Problem", code: "RATE_LIMITED", path: [], message: "Try later." }],
    },
  }));
  const screen = await renderApp(api, "/adresse-de-connexion/lien?jeton=abc", { locale: "en" });
  const button = screen.getByRole("button", { name: "Undo the change" });
  await button.click();
  await expect.element(screen.getByText("Nothing was changed. Try later.")).toBeVisible();
  await button.click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "The change is undone" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test.each(["EXPIRED", "USED", "UNKNOWN"] as const)("a link that is %s says so", async (status) => {
  const api = fakeApi();
  api.on(LoginAddressLinkDocument).answers(() => ({ loginAddressLink: { ...link, status } }));
  const screen = await renderApp(api, "/adresse-de-connexion/lien?jeton=abc");
  await expect.element(screen.getByRole("link", { name: "Se connecter" }).first()).toBeVisible();
  expect(screen.getByRole("button", { name: "Confirmer" }).elements()).toEqual([]);
  expect(await violations()).toEqual([]);
});
