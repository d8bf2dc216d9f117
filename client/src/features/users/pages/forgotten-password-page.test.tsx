import { beforeEach, expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { answerHumanChecks, answerIn } from "../../../testing/human-check.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { RequestPasswordResetDocument } from "../gql/graphql.ts";

const payload = { __typename: "RequestPasswordResetPayload" as const, maskedEmail: "je****@ferme.test", problems: [] };
const failed = { __typename: "Problem" as const, code: "HUMAN_CHECK_FAILED", path: ["humanCheck"], message: "La vérification a expiré." };

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});

async function open() {
  const screen = await renderApp(api, "/mot-de-passe-oublie");
  return { screen, field: screen.getByRole("textbox"), send: screen.getByRole("main").getByRole("button", { name: "Recevoir le lien" }) };
}

test("the check is done while the address is typed, said to everybody, and its answer goes with the form", async () => {
  const reset = api.on(RequestPasswordResetDocument).answers(() => ({ requestPasswordReset: payload }));
  const { screen, field, send } = await open();
  const checks = answerHumanChecks(api);
  await expect.element(screen.getByText(/rien à recopier/)).toBeVisible();
  expect(checks.calls).toEqual([]);
  await field.fill("jeanne@ferme.test");
  await expect.element(screen.getByRole("status").getByText("Vérification faite.")).toBeVisible();
  expect(checks.calls).toEqual([{ form: "PASSWORD_RESET" }]);
  expect(await violations()).toEqual([]);
  await send.click();
  await expect.element(screen.getByText(/je\*\*\*\*@ferme\.test/)).toBeVisible();
  const { challenge, solution } = answerIn(reset.calls[0]?.input.humanCheck);
  expect(challenge.signature).toBe("signed");
  expect(solution.derivedKey).toMatch(/^0/);
  expect(checks.calls).toHaveLength(1);
});

test("an answer that grew old while the form was filled in is replaced without a word", async () => {
  const reset = api.on(RequestPasswordResetDocument).answers(() => ({
    requestPasswordReset: reset.calls.length === 1 ? { ...payload, maskedEmail: null, problems: [failed] } : payload,
  }));
  const { screen, field, send } = await open();
  await field.fill("jeanne@ferme.test");
  await send.click();
  await expect.element(screen.getByText(/je\*\*\*\*@ferme\.test/)).toBeVisible();
  expect(reset.calls).toHaveLength(2);
});

test("a check that fails twice is told, and nothing typed is lost", async () => {
  api.on(RequestPasswordResetDocument).answers(() => ({ requestPasswordReset: { ...payload, maskedEmail: null, problems: [failed] } }));
  const { screen, field, send } = await open();
  await field.fill("jeanne@ferme.test");
  await send.click();
  await expect.element(screen.getByRole("alert").getByText(failed.message)).toBeVisible();
  await expect.element(field).toHaveValue("jeanne@ferme.test");
});

test("a field refused by the server does not make the person wait: the next answer is found while it is corrected", async () => {
  const problem = { __typename: "Problem" as const, code: "RATE_LIMITED", path: ["loginEmail"], message: "Attendez un peu." };
  const reset = api.on(RequestPasswordResetDocument).answers(() => ({
    requestPasswordReset: reset.calls.length === 1 ? { ...payload, maskedEmail: null, problems: [problem] } : payload,
  }));
  const { screen, field, send } = await open();
  const checks = answerHumanChecks(api);
  await field.fill("jeanne@ferme.test");
  await send.click();
  await expect.poll(() => checks.calls).toHaveLength(2);
  await expect.element(screen.getByText("Vérification faite.")).toBeVisible();
  await send.click();
  await expect.element(screen.getByText(/je\*\*\*\*@ferme\.test/)).toBeVisible();
});

test("without network the check says so, and is run again by a button", async () => {
  const { screen, field } = await open();
  api.cut();
  await field.fill("jeanne@ferme.test");
  await expect.element(screen.getByRole("status").getByText(/n'a pas abouti/)).toBeVisible();
  expect(await violations()).toEqual([]);
  api.cut(false);
  await screen.getByRole("button", { name: "Réessayer la vérification" }).click();
  await expect.element(screen.getByText("Vérification faite.")).toBeVisible();
});
