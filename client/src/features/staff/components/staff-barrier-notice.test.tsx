import { expect, test } from "vitest";
import { SendStepUpCodeDocument, StepUpDocument, StepUpMethodsDocument, ViewerDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, manager, renderApp } from "../../../testing/render-app.tsx";

const terms = "/conditions-utilisation";

test("an agent without an app or a key is told so on every page, and led to add one", async () => {
  const screen = await renderApp(fakeApi(), terms, { viewer: { ...manager, staffBarrier: "FACTOR_MISSING" } });
  await expect.element(screen.getByText("Vos fonctions d'agent sont fermées")).toBeVisible();
  await expect
    .element(screen.getByRole("link", { name: "Ajouter une application ou une clé" }))
    .toHaveAttribute("href", "/mon-compte/securite");
  expect(await violations()).toEqual([]);
});

test("an agent who signed in by a mail code confirms with the app in place, and the notice goes", async () => {
  const api = fakeApi();
  api.on(StepUpMethodsDocument).answers(() => ({ viewer: { __typename: "Viewer", secondFactorMethods: ["TOTP", "MAIL_CODE"] } }));
  api
    .on(SendStepUpCodeDocument)
    .answers(() => ({ sendStepUpCode: { __typename: "SendStepUpCodePayload", challenge: null, problems: [] } }));
  const stepUp = api.on(StepUpDocument).answers(() => ({ stepUp: { __typename: "StepUpPayload", problems: [] } }));
  const screen = await renderApp(api, terms, { viewer: { ...manager, staffBarrier: "FACTOR_NOT_SHOWN" }, locale: "en" });
  await screen.getByRole("button", { name: "Confirm now" }).click();
  await screen.getByLabelText("Code from the app").fill("123456");
  expect(await violations()).toEqual([]);
  api.on(ViewerDocument).answers(() => ({ viewer: instructor }));
  await screen.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect.element(screen.getByText("Your staff functions are closed in this session")).not.toBeInTheDocument();
  expect(stepUp.calls.length).toBe(1);
});
