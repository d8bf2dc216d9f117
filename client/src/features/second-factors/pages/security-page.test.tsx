import { expect, test } from "vitest";
import { SendStepUpCodeDocument, StepUpDocument, StepUpMethodsDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { SecondFactor } from "../components/factor-list.tsx";
import {
  AddAuthenticatorDocument,
  ConfirmAuthenticatorDocument,
  MySecondFactorsDocument,
  RemoveFactorDocument,
  RenewRecoveryCodesDocument,
} from "../gql/graphql.ts";

const phone: SecondFactor = {
  __typename: "SecondFactor",
  id: "factor-1",
  kind: "TOTP",
  name: "Téléphone de la ferme",
  confirmedAt: "2026-11-22T08:00:00Z",
  lastUsedAt: null,
  isPreferred: false,
  isSynced: false,
  allowedActions: ["RENAME", "REMOVE"],
};
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const codes = Array.from({ length: 10 }, (_, index) => `ABCD-EFGH-2345-WXY${"ABCDEFGHIJ".charAt(index)}`);

function withFactors(state: { factors: SecondFactor[]; left: number }) {
  const api = fakeApi();
  api.on(MySecondFactorsDocument).answers(() => ({
    viewer: {
      __typename: "Viewer",
      user: { __typename: "User", id: "user-1", secondFactors: state.factors, recoveryCodesLeft: state.left },
    },
  }));
  return api;
}

test("an app is added: QR code and key, first code, then ten recovery codes shown once", async () => {
  const state = { factors: [] as SecondFactor[], left: 0 };
  const api = withFactors(state);
  const otpauthUri = `otpauth://totp/Portail%20TIC:claire@ferme.test?secret=${secret}&issuer=Portail%20TIC`;
  const add = api
    .on(AddAuthenticatorDocument)
    .answers(() => ({ addAuthenticator: { __typename: "AddAuthenticatorPayload", secret, otpauthUri, problems: [] } }));
  const message = "Ce code n'est pas le bon, ou il a déjà servi.";
  api.on(ConfirmAuthenticatorDocument).answers(({ input }) => {
    if (input.code !== "123456") {
      const problem = { __typename: "Problem" as const, code: "AUTHENTICATOR_CODE_INVALID", path: ["code"], message };
      return { confirmAuthenticator: { __typename: "ConfirmAuthenticatorPayload", recoveryCodes: null, problems: [problem] } };
    }
    Object.assign(state, { factors: [phone], left: 10 });
    return { confirmAuthenticator: { __typename: "ConfirmAuthenticatorPayload", recoveryCodes: codes, problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/securite", { viewer: manager });
  await expect.element(screen.getByText("Vous n'avez ni application ni clé.")).toBeVisible();
  await screen.getByRole("button", { name: "Ajouter une application" }).click();
  await screen.getByLabelText("Nom de l'application").fill("Téléphone de la ferme");
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByRole("img", { name: "QR code à lire avec l'application" })).toBeVisible();
  await expect.element(screen.getByText("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP")).toBeVisible();
  expect(add.calls).toEqual([{ input: { name: "Téléphone de la ferme" } }]);
  expect(await violations()).toEqual([]);
  const code = screen.getByLabelText("Code de l'application");
  await code.fill("000000");
  await screen.getByRole("button", { name: "Activer l'application" }).click();
  await expect.element(code).toHaveAccessibleDescription(new RegExp(message));
  await code.fill("123456");
  await screen.getByRole("button", { name: "Activer l'application" }).click();
  await expect.element(screen.getByText(codes[9] ?? "")).toBeVisible();
  await expect.element(screen.getByRole("rowheader", { name: "Téléphone de la ferme" })).toBeVisible();
  await expect.element(screen.getByText("Il vous reste 10 codes.")).toBeVisible();
  for (const name of ["Copier", "Imprimer", "Télécharger"]) await expect.element(screen.getByRole("button", { name })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "C'est noté" }).click();
  await expect.element(screen.getByText(codes[9] ?? "")).not.toBeInTheDocument();
});

test("removing asks first, then for a code of the app; the mail code stays possible", async () => {
  const state = { factors: [phone], left: 9 };
  const api = withFactors(state);
  let isFresh = false;
  const remove = api.on(RemoveFactorDocument).answers(() => {
    if (isFresh) state.factors = [];
    const problem = { __typename: "Problem" as const, code: "STEP_UP_REQUIRED", path: [], message: "Code demandé." };
    return {
      removeFactor: { __typename: "RemoveFactorPayload", removedId: isFresh ? phone.id : null, problems: isFresh ? [] : [problem] },
    };
  });
  api.on(StepUpMethodsDocument).answers(() => ({ viewer: { __typename: "Viewer", secondFactorMethods: ["TOTP", "MAIL_CODE"] } }));
  const mail = api.on(SendStepUpCodeDocument).answers(() => ({
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
  const stepUp = api.on(StepUpDocument).answers(() => {
    isFresh = true;
    return { stepUp: { __typename: "StepUpPayload", problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/securite", { viewer: manager });
  await screen.getByRole("button", { name: "Retirer Téléphone de la ferme" }).click();
  expect(remove.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Retirer ce moyen" }).click();
  await expect.element(screen.getByLabelText("Code de l'application")).toBeVisible();
  expect(mail.calls).toEqual([]);
  await screen.getByRole("button", { name: "Recevoir un code par courriel" }).click();
  await expect.element(screen.getByLabelText("Code reçu par courriel")).toBeVisible();
  expect(mail.calls.length).toBe(1);
  await screen.getByRole("button", { name: "Utiliser mon application" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Code de l'application").fill("123456");
  await screen.getByRole("button", { name: "Confirmer" }).click();
  await expect.element(screen.getByText("Vous n'avez ni application ni clé.")).toBeVisible();
  expect(stepUp.calls).toEqual([{ input: { code: "123456", method: "TOTP" } }]);
});

test("ten new recovery codes replace those that remain", async () => {
  const state = { factors: [], left: 3 };
  const api = withFactors(state);
  api.on(RenewRecoveryCodesDocument).answers(() => {
    state.left = 10;
    return { renewRecoveryCodes: { __typename: "RenewRecoveryCodesPayload", recoveryCodes: codes, problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/securite", { viewer: manager, locale: "en" });
  await expect.element(screen.getByText("You have 3 codes left.")).toBeVisible();
  await screen.getByRole("button", { name: "Make ten new codes" }).click();
  await expect.element(screen.getByText("You have 10 codes left.")).toBeVisible();
  await expect.element(screen.getByText(codes[0] ?? "")).toBeVisible();
  expect(await violations()).toEqual([]);
});
