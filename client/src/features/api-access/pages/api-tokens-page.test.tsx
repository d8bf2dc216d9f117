import { expect, test } from "vitest";
import { SendStepUpCodeDocument, StepUpDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { Token } from "../components/token-values.ts";
import { ApiTokensDocument, CreateApiTokenDocument, RevokeApiTokenDocument } from "../gql/graphql.ts";

const token: Token = {
  __typename: "ApiToken",
  id: "token-1",
  name: "Logiciel de comptabilité",
  prefix: "tic_abc",
  scope: "READ_WRITE",
  structures: null,
  createdAt: "2026-11-01T08:00:00Z",
  expiresAt: "2099-01-01T00:00:00Z",
  lastUsedAt: null,
  revokedAt: null,
};

test("a token is made after a fresh code, asked in place; its secret is shown once and nothing typed is lost", async () => {
  const api = fakeApi();
  let isFresh = false;
  api.on(ApiTokensDocument).answers(() => ({ apiTokens: isFresh ? [token] : [] }));
  const create = api.on(CreateApiTokenDocument).answers(() => ({
    createApiToken: isFresh
      ? { __typename: "CreateApiTokenPayload", apiToken: token, secret: "tic_abc_secret", problems: [] }
      : {
          __typename: "CreateApiTokenPayload",
          apiToken: null,
          secret: null,
          problems: [{ __typename: "Problem", code: "STEP_UP_REQUIRED", path: [], message: "Code demandé." }],
        },
  }));
  api.on(SendStepUpCodeDocument).answers(() => ({
    sendStepUpCode: {
      __typename: "SendStepUpCodePayload",
      challenge: {
        __typename: "CodeChallenge",
        maskedEmail: "cl****@ferme.test",
        sentAt: "2026-11-22T08:00:00Z",
        expiresAt: "2026-11-22T08:10:00Z",
        remainingAttempts: 5,
        nextSendAt: "2026-11-22T08:00:30Z",
      },
      problems: [],
    },
  }));
  api.on(StepUpDocument).answers(() => {
    isFresh = true;
    return { stepUp: { __typename: "StepUpPayload", problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/jetons", { viewer: manager });
  await expect.element(screen.getByText("Vous n'avez pas encore de jeton.")).toBeVisible();
  await screen.getByRole("button", { name: "Créer un jeton" }).click();
  await screen.getByLabelText("Nom du jeton").fill("Logiciel de comptabilité");
  await screen.getByLabelText(/Lecture et écriture/).click({ force: true });
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Créer le jeton" }).click();
  await screen.getByLabelText("Code reçu par courriel").fill("12345678");
  await screen.getByRole("button", { name: "Confirmer" }).click();
  await expect.element(screen.getByLabelText("Jeton")).toHaveValue("tic_abc_secret");
  await expect.element(screen.getByRole("rowheader", { name: /Logiciel de comptabilité/ })).toBeVisible();
  expect(create.calls.at(-1)?.input).toMatchObject({ name: "Logiciel de comptabilité", scope: "READ_WRITE", structureIds: null });
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "C'est noté" }).click();
  await expect.element(screen.getByLabelText("Jeton")).not.toBeInTheDocument();
});

test("revoking asks first, then says it is done", async () => {
  const api = fakeApi();
  const revoke = api.on(RevokeApiTokenDocument).answers(() => ({
    revokeApiToken: {
      __typename: "RevokeApiTokenPayload",
      apiToken: { __typename: "ApiToken", id: "token-1", revokedAt: "2026-11-22T08:00:00Z" },
      problems: [],
    },
  }));
  api
    .on(ApiTokensDocument)
    .answers(() => ({ apiTokens: [revoke.calls.length > 0 ? { ...token, revokedAt: "2026-11-22T08:00:00Z" } : token] }));
  const screen = await renderApp(api, "/mon-compte/jetons", { viewer: manager });
  await screen.getByRole("button", { name: "Révoquer le jeton Logiciel de comptabilité" }).click();
  expect(revoke.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Révoquer le jeton" }).click();
  await expect.element(screen.getByText(/est révoqué\./)).toBeVisible();
  await expect.element(screen.getByText("Révoqué")).toBeVisible();
});
