import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  CancelLoginAddressChangeDocument,
  MyLoginAddressDocument,
  ReplaceLostLoginAddressDocument,
  RequestLoginAddressChangeDocument,
  type MyLoginAddressQuery,
} from "../gql/graphql.ts";

type Address = MyLoginAddressQuery["loginAddress"];

const quiet: Address = {
  __typename: "LoginAddress",
  email: "claire@ferme.test",
  lockedUntil: null,
  mayReplaceLostUntil: null,
  pending: null,
  changes: [],
};
const pending: NonNullable<Address["pending"]> = {
  __typename: "LoginAddressChange",
  id: "change-1",
  way: "BOTH_MAILBOXES",
  newEmail: "claire@nouvelle.test",
  expiresAt: "2026-11-22T10:00:00Z",
  oldConfirmedAt: null,
  newConfirmedAt: "2026-11-22T09:30:00Z",
};
const done = () => ({ loginAddress: { __typename: "LoginAddress" as const, email: "claire@ferme.test" }, problems: [] });

test("a change is asked for, shows as pending with what each mailbox did, and is given up", async () => {
  const api = fakeApi();
  const ask = api.on(RequestLoginAddressChangeDocument).answers(() => ({
    requestLoginAddressChange: { __typename: "RequestLoginAddressChangePayload", ...done() },
  }));
  const cancel = api.on(CancelLoginAddressChangeDocument).answers(() => ({
    cancelLoginAddressChange: { __typename: "CancelLoginAddressChangePayload", ...done() },
  }));
  api.on(MyLoginAddressDocument).answers(() => ({
    loginAddress: { ...quiet, pending: ask.calls.length > 0 && cancel.calls.length === 0 ? pending : null },
  }));
  const screen = await renderApp(api, "/mon-compte/adresse-de-connexion", { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Adresse de connexion" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Nouvelle adresse de connexion").fill("claire@nouvelle.test");
  await screen.getByLabelText("La même adresse, une seconde fois").fill("claire@autre.test");
  await screen.getByRole("button", { name: "Envoyer les liens" }).click();
  await expect.element(screen.getByText(/deux adresses électroniques sont différentes/).first()).toBeVisible();
  expect(ask.calls).toEqual([]);
  await screen.getByLabelText("La même adresse, une seconde fois").fill("claire@nouvelle.test");
  await screen.getByRole("button", { name: "Envoyer les liens" }).click();
  await expect.element(screen.getByRole("heading", { name: "Changement en attente" })).toBeVisible();
  await expect.element(screen.getByText("En attente : ouvrez le lien reçu")).toBeVisible();
  await expect.element(screen.getByText("Confirmée", { exact: true })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Annuler ce changement" }).click();
  await expect.element(screen.getByText(/Le changement est annulé/)).toBeVisible();
});

test("after a recovery code the address is replaced without the former mailbox", async () => {
  const api = fakeApi();
  const until = new Date(Date.now() + 300_000).toISOString();
  api.on(MyLoginAddressDocument).answers(() => ({ loginAddress: { ...quiet, mayReplaceLostUntil: until } }));
  const replace = api.on(ReplaceLostLoginAddressDocument).answers(() => ({
    replaceLostLoginAddress: { __typename: "ReplaceLostLoginAddressPayload", ...done() },
  }));
  const screen = await renderApp(api, "/mon-compte/adresse-de-connexion", { viewer: manager, locale: "en" });
  await screen.getByRole("button", { name: "Replace it without the former mailbox" }).click();
  await screen.getByLabelText("New login address").fill("claire@new.test");
  await screen.getByLabelText("The same address again").fill("claire@new.test");
  await screen.getByRole("button", { name: "Replace my address" }).click();
  await expect.element(screen.getByText(/open the link sent to claire@new.test/)).toBeVisible();
  expect(replace.calls).toEqual([{ input: { loginEmail: "claire@new.test", loginEmailConfirmation: "claire@new.test" } }]);
  expect(await violations()).toEqual([]);
});

test("while the last change can be undone there is no form", async () => {
  const api = fakeApi();
  api.on(MyLoginAddressDocument).answers(() => ({ loginAddress: { ...quiet, lockedUntil: "2026-11-24T10:00:00Z" } }));
  const screen = await renderApp(api, "/mon-compte/adresse-de-connexion", { viewer: manager });
  await expect.element(screen.getByText(/l'ancienne peut annuler ce changement jusqu'au/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Envoyer les liens" }).elements()).toEqual([]);
});
