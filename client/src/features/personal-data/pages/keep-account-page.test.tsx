import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { AccountDeletionLinkDocument, KeepAccountDocument } from "../gql/graphql.ts";

const address = "/garder-mon-compte?jeton=abc";

test("opening the link keeps nothing: the button does, and says what to do if it was somebody else", async () => {
  const api = fakeApi();
  api.on(AccountDeletionLinkDocument).answers(() => ({
    accountDeletionLink: { __typename: "AccountDeletionLink", isPending: true, dueAt: "2026-11-29T09:00:00Z" },
  }));
  const keep = api.on(KeepAccountDocument).answers(() => ({ keepAccount: { __typename: "KeepAccountPayload", done: true, problems: [] } }));
  const screen = await renderApp(api, address);
  await expect.element(screen.getByText("29 novembre 2026", { exact: false })).toBeVisible();
  expect(keep.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Garder mon compte" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Le compte est gardé" })).toBeVisible();
  expect(keep.calls).toEqual([{ input: { token: "abc" } }]);
  expect(await violations()).toEqual([]);
});

test("a link that is over, or none, says so", async () => {
  const api = fakeApi();
  api.on(AccountDeletionLinkDocument).answers(() => ({
    accountDeletionLink: { __typename: "AccountDeletionLink", isPending: false, dueAt: null },
  }));
  const screen = await renderApp(api, address, { locale: "en" });
  await expect.element(screen.getByText("This link no longer works")).toBeVisible();
  expect(await violations()).toEqual([]);
});
