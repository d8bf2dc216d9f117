import { expect, test } from "vitest";
import { ViewerDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { anonymous, manager, renderApp } from "../../../testing/render-app.tsx";
import { PasswordRulesDocument, RenewPasswordDocument } from "../gql/graphql.ts";

const late = { ...anonymous, sessionLevel: "RENEWAL" } as const;
/** They arrive on demand, and are sorted. */
const dictionaries = { timeout: 10_000 };
const chosen = "Cidre-olive-93-tambour";

function withRules() {
  const api = fakeApi();
  const passwordRules = { __typename: "PasswordRules" as const, minLength: 12, personalWords: ["Claire", "EARL du Clos Joli"] };
  api.on(PasswordRulesDocument).answers(() => ({ viewer: { __typename: "Viewer", passwordRules } }));
  return api;
}

test("every private page leads to the renewal, which says how good the new password is, then gives back the page asked for", async () => {
  const api = withRules();
  const renewed = api.on(RenewPasswordDocument).answers(() => ({
    renewPassword: { __typename: "RenewPasswordPayload", viewer: { __typename: "Viewer", sessionLevel: "FULL" }, problems: [] },
  }));
  const screen = await renderApp(api, "/mon-compte/sessions?suite=x", { viewer: late });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Renouveler mon mot de passe" })).toBeVisible();
  expect(screen.router.state.location.search).toEqual({ suite: "/mon-compte/sessions?suite=x" });
  const password = screen.getByLabelText("Nouveau mot de passe");
  await password.fill("Claire-Joli-2026");
  await expect.element(screen.getByText(/Votre nom, votre adresse, votre structure/), dictionaries).toBeVisible();
  await expect.element(screen.getByText("faible")).toBeVisible();
  expect(await violations()).toEqual([]);
  await password.fill(chosen);
  await expect.element(screen.getByText("très bon")).toBeVisible();
  await screen.getByLabelText("Confirmez le mot de passe").fill(chosen);
  api.on(ViewerDocument).answers(() => ({ viewer: manager }));
  await screen.router.navigate({ to: ".", search: { suite: "/conditions-utilisation" } });
  await screen.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();
  expect(renewed.calls).toEqual([{ input: { password: chosen, passwordConfirmation: chosen } }]);
});

test("the same password is refused at its field", async () => {
  const api = withRules();
  const message = "Ce mot de passe est le même que l'actuel. Choisissez-en un autre.";
  api.on(RenewPasswordDocument).answers(() => ({
    renewPassword: {
      __typename: "RenewPasswordPayload",
      viewer: null,
      problems: [{ __typename: "Problem", code: "PASSWORD_UNCHANGED", path: ["password"], message }],
    },
  }));
  const screen = await renderApp(api, "/connexion/mot-de-passe", { viewer: late });
  for (const label of ["Nouveau mot de passe", "Confirmez le mot de passe"]) await screen.getByLabelText(label).fill(chosen);
  await screen.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect.element(screen.getByLabelText("Nouveau mot de passe")).toHaveAttribute("aria-invalid", "true");
  await expect.element(screen.getByRole("link", { name: new RegExp(message) })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("« Connexion » leads there too; whoever has nothing to renew is sent where they belong", async () => {
  const screen = await renderApp(withRules(), "/connexion", { viewer: late });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Renouveler mon mot de passe" })).toBeVisible();
  await screen.unmount();
  const stranger = await renderApp(fakeApi(), "/connexion/mot-de-passe");
  await expect.element(stranger.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
});
