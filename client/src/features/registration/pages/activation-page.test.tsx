import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { ActivateUserDocument, ActivationLinkDocument, ResendActivationDocument, type LinkStatus } from "../gql/graphql.ts";

const chosen = "Cidre-olive-93-tambour";

function withLink(status: LinkStatus) {
  const api = fakeApi();
  const maskedEmail = status === "UNKNOWN" ? null : "je****@ferme.test";
  api
    .on(ActivationLinkDocument)
    .answers(() => ({ accountLink: { __typename: "AccountLinkState", status, maskedEmail, passwordRules: null } }));
  return api;
}

test("the rules are ticked off while the password is typed, and success says what became of the structure", async () => {
  const api = withLink("VALID");
  api.on(ActivateUserDocument).answers(() => ({
    activateUser: { __typename: "ActivateUserPayload", outcome: "STRUCTURE_CREATED", structureName: "GAEC des Tilleuls", problems: [] },
  }));
  const screen = await renderApp(api, "/activation?jeton=abc");
  await expect.element(screen.getByText(/Niveau de sécurité : à saisir/)).toBeVisible();
  await screen.getByLabelText("Nouveau mot de passe").fill("tracteur");
  await expect.element(screen.getByText(/Niveau de sécurité : faible/), { timeout: 10_000 }).toBeVisible();
  await screen.getByLabelText("Nouveau mot de passe").fill(chosen);
  await expect.element(screen.getByText(/Niveau de sécurité : très bon/)).toBeVisible();
  await screen.getByLabelText("Confirmez le mot de passe").fill("autre");
  await screen.getByRole("button", { name: "Activer mon compte" }).click();
  await expect.element(screen.getByRole("link", { name: /mots de passe sont différents/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Confirmez le mot de passe").fill(chosen);
  await screen.getByRole("button", { name: "Activer mon compte" }).click();
  await expect.element(screen.getByText(/vous en êtes le gestionnaire principal/)).toBeVisible();
  await expect.element(screen.getByRole("main").getByRole("link", { name: "Se connecter" })).toHaveAttribute("href", "/connexion");
  expect(await violations()).toEqual([]);
});

test("an expired link is sent again with one press", async () => {
  const api = withLink("EXPIRED");
  const resend = api.on(ResendActivationDocument).answers(() => ({
    resendActivation: { __typename: "ResendActivationPayload", maskedEmail: "je****@ferme.test", problems: [] },
  }));
  const screen = await renderApp(api, "/activation?jeton=abc");
  await screen.getByRole("button", { name: "Recevoir un nouveau lien" }).click();
  await expect.element(screen.getByText(/un nouveau lien vient de partir vers je/)).toBeVisible();
  expect(resend.calls).toMatchObject([{ input: { token: "abc", humanCheck: expect.any(String) as string } }]);
});

test("a used link leads to sign-in; an unknown or absent one asks for the address", async () => {
  const used = await renderApp(withLink("USED"), "/activation?jeton=abc");
  await expect.element(used.getByText("Ce lien a déjà servi")).toBeVisible();
  await used.unmount();
  const unknown = await renderApp(withLink("UNKNOWN"), "/activation?jeton=abc");
  await expect.element(unknown.getByText("Ce lien n'est pas reconnu")).toBeVisible();
  await unknown.unmount();
  const absent = await renderApp(withLink("UNKNOWN"), "/activation");
  await expect.element(absent.getByRole("heading", { name: "Recevoir un lien d'activation" })).toBeVisible();
  expect(await violations()).toEqual([]);
});
