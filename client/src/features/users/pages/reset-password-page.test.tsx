import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { ResetLinkDocument, ResetPasswordDocument, RequestPasswordResetDocument, type LinkStatus } from "../gql/graphql.ts";
import { answerHumanChecks } from "../../../testing/human-check.ts";

const chosen = "Cidre-olive-93-tambour";

function withLink(status: LinkStatus) {
  const api = fakeApi();
  const isKnown = status !== "UNKNOWN";
  const passwordRules = status === "VALID" ? { __typename: "PasswordRules" as const, minLength: 16, personalWords: ["Claire"] } : null;
  const maskedEmail = isKnown ? "cl****@ferme.test" : null;
  api.on(ResetLinkDocument).answers(() => ({ accountLink: { __typename: "AccountLinkState", status, maskedEmail, passwordRules } }));
  return api;
}

test("the rules are those of the person behind the link", async () => {
  const api = withLink("VALID");
  const reset = api
    .on(ResetPasswordDocument)
    .answers(() => ({ resetPassword: { __typename: "ResetPasswordPayload", done: true, problems: [] } }));
  const screen = await renderApp(api, "/reinitialisation?jeton=abc");
  await expect.element(screen.getByText("au moins 16 caractères")).toBeVisible();
  for (const label of ["Nouveau mot de passe", "Confirmez le mot de passe"]) await screen.getByLabelText(label).fill(chosen);
  await screen.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Votre mot de passe est changé" })).toBeVisible();
  expect(reset.calls).toEqual([{ input: { token: "abc", password: chosen, passwordConfirmation: chosen } }]);
});

test.each(["EXPIRED", "USED"] as const)("a link that is %s is sent again with one press, without the address", async (status) => {
  const api = withLink(status);
  answerHumanChecks(api);
  const asked = api.on(RequestPasswordResetDocument).answers(() => ({
    requestPasswordReset: { __typename: "RequestPasswordResetPayload", maskedEmail: "cl****@ferme.test", problems: [] },
  }));
  const screen = await renderApp(api, "/reinitialisation?jeton=abc");
  const button = screen.getByRole("button", { name: "Recevoir un nouveau lien" });
  await expect.element(button).toBeVisible();
  expect(await violations()).toEqual([]);
  await button.click();
  await expect.element(screen.getByText(/Un nouveau lien vient de partir vers cl/)).toBeVisible();
  expect(asked.calls[0]?.input).toMatchObject({ token: "abc" });
  expect(await violations()).toEqual([]);
});

test("an invented link is offered the address form instead", async () => {
  const screen = await renderApp(withLink("UNKNOWN"), "/reinitialisation?jeton=abc");
  await expect.element(screen.getByRole("link", { name: "Recevoir un nouveau lien" })).toHaveAttribute("href", "/mot-de-passe-oublie");
});
