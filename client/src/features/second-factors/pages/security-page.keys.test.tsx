import { afterEach, expect, test, vi } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { browserKey } from "../../../testing/browser-keys.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { SecondFactor } from "../components/factor-list.tsx";
import {
  AddPasskeyDocument,
  ConfirmPasskeyDocument,
  MySecondFactorsDocument,
  PreferFactorDocument,
  RenameFactorDocument,
} from "../gql/graphql.ts";

const passkey: SecondFactor = {
  __typename: "SecondFactor",
  id: "factor-1",
  kind: "PASSKEY",
  name: "Téléphone",
  confirmedAt: "2026-11-22T08:00:00Z",
  lastUsedAt: null,
  isPreferred: true,
  isSynced: true,
  allowedActions: ["RENAME", "REMOVE"],
};
const securityKeyId = "0190a0a0-0000-7000-8000-000000000002";
const securityKey: SecondFactor = {
  ...passkey,
  id: securityKeyId,
  kind: "SECURITY_KEY",
  name: "Clé du trousseau",
  isPreferred: false,
  isSynced: false,
  allowedActions: ["RENAME", "PREFER"],
};
const options = JSON.stringify({
  challenge: "AQID",
  rp: { id: "localhost", name: "Portail TIC" },
  user: { id: "AQID", name: "claire@ferme.test", displayName: "Claire" },
  pubKeyCredParams: [{ type: "public-key", alg: -7 }],
});
const codes = Array.from({ length: 10 }, (_, index) => `ABCD-EFGH-2345-WXY${"ABCDEFGHIJ".charAt(index)}`);

afterEach(() => void vi.restoreAllMocks());

function withFactors(state: { factors: SecondFactor[] }) {
  const api = fakeApi();
  api.on(MySecondFactorsDocument).answers(() => ({
    viewer: { __typename: "Viewer", user: { __typename: "User", id: "user-1", secondFactors: state.factors, recoveryCodesLeft: 0 } },
  }));
  api.on(AddPasskeyDocument).answers(() => ({ addPasskey: { __typename: "AddPasskeyPayload", options, problems: [] } }));
  return api;
}

test("a passkey is named, asked by the browser, then listed with ten recovery codes", async () => {
  const state = { factors: [] as SecondFactor[] };
  const api = withFactors(state);
  const confirmed = api.on(ConfirmPasskeyDocument).answers(() => {
    state.factors = [passkey];
    return { confirmPasskey: { __typename: "ConfirmPasskeyPayload", recoveryCodes: codes, problems: [] } };
  });
  const key = browserKey();
  const screen = await renderApp(api, "/mon-compte/securite", { viewer: manager });
  await screen.getByRole("button", { name: "Ajouter une clé d'accès" }).click();
  await expect.element(screen.getByText(/l'appareil que vous utilisez d'ordinaire/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByLabelText("Nom de la clé")).toHaveAttribute("aria-invalid", "true");
  expect(key.create).not.toHaveBeenCalled();
  await screen.getByLabelText("Nom de la clé").fill("Téléphone");
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText(codes[9] ?? "")).toBeVisible();
  await expect.element(screen.getByRole("rowheader", { name: "Téléphone" })).toBeVisible();
  await expect.element(screen.getByText(/copiée entre vos appareils/)).toBeVisible();
  expect(JSON.parse(confirmed.calls[0]?.input.credential ?? "{}")).toMatchObject({ id: "AQID", type: "public-key" });
  expect(await violations()).toEqual([]);
});

test.each([
  ["NotAllowedError", /Votre clé n'a pas répondu/],
  ["InvalidStateError", /Cette clé est déjà enregistrée/],
] as const)("a browser that answers %s is told in plain words, and the name stays", async (outcome, words) => {
  browserKey(outcome);
  const screen = await renderApp(withFactors({ factors: [] }), "/mon-compte/securite", { viewer: manager });
  await screen.getByRole("button", { name: "Ajouter une clé de sécurité" }).click();
  await screen.getByLabelText("Nom de la clé").fill("Clé du trousseau");
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText(words)).toBeVisible();
  await expect.element(screen.getByLabelText("Nom de la clé")).toHaveValue("Clé du trousseau");
  expect(await violations()).toEqual([]);
});

test("a browser without keys says so, and still offers an app", async () => {
  vi.stubGlobal("PublicKeyCredential", undefined);
  const screen = await renderApp(withFactors({ factors: [] }), "/mon-compte/securite", { viewer: manager });
  await expect.element(screen.getByText(/Ce navigateur ne sait pas utiliser les clés/).first()).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Ajouter une clé d'accès" })).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Ajouter une application" })).toBeVisible();
  expect(await violations()).toEqual([]);
  vi.unstubAllGlobals();
});

test("each factor offers what the server allows; it is renamed and preferred in place", async () => {
  const state = { factors: [passkey, securityKey] };
  const api = withFactors(state);
  const renamed = api.on(RenameFactorDocument).answers(({ input }) => {
    state.factors = [passkey, { ...securityKey, name: input.name }];
    const secondFactor = { __typename: "SecondFactor" as const, id: input.id };
    return { renameFactor: { __typename: "RenameFactorPayload", secondFactor, problems: [] } };
  });
  const preferred = api.on(PreferFactorDocument).answers(({ input }) => ({
    preferFactor: { __typename: "PreferFactorPayload", secondFactor: { __typename: "SecondFactor", id: input.id }, problems: [] },
  }));
  const screen = await renderApp(api, "/mon-compte/securite", { viewer: manager });
  await expect.element(screen.getByText("Demandée en premier")).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Retirer Clé du trousseau" })).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: /Demander en premier.*Téléphone/ })).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Renommer Clé du trousseau" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Nouveau nom").fill("Clé du bureau");
  await screen.getByRole("button", { name: "Enregistrer le nom" }).click();
  await expect.element(screen.getByRole("rowheader", { name: "Clé du bureau" })).toBeVisible();
  expect(renamed.calls).toEqual([{ input: { id: securityKeyId, name: "Clé du bureau" } }]);
  await screen.getByRole("button", { name: /Demander en premier.*Clé du bureau/ }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("dialog").getByRole("button", { name: "Demander en premier" }).click();
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  expect(preferred.calls).toEqual([{ input: { id: securityKeyId } }]);
});

test("in English too, what may be added and what one has are named plainly", async () => {
  const screen = await renderApp(withFactors({ factors: [passkey, securityKey] }), "/mon-compte/securite", {
    viewer: manager,
    locale: "en",
  });
  await expect.element(screen.getByText(/Passkey.*copied between your devices/)).toBeVisible();
  await expect.element(screen.getByText("Asked first")).toBeVisible();
  await screen.getByRole("button", { name: "Add a security key" }).click();
  await expect.element(screen.getByText(/If it has no PIN yet/)).toBeVisible();
  expect(await violations()).toEqual([]);
});
