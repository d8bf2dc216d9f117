import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { MyUser } from "../components/profile-form.tsx";
import {
  ChangePasswordDocument,
  GiveConsentDocument,
  MyProfileDocument,
  UpdateProfileDocument,
  WithdrawConsentDocument,
} from "../gql/graphql.ts";

const user: MyUser = {
  __typename: "User",
  id: "user-1",
  loginEmail: "claire@ferme.test",
  contactEmail: "contact@ferme.test",
  firstName: "Claire",
  lastName: "Martin",
  phone: "+33612345678",
  language: "fr",
  createdAt: "2026-10-01T10:00:00Z",
  passwordChangedAt: "2026-10-01T10:00:00Z",
  passwordExpiresAt: "2027-03-30T10:00:00Z",
  consents: [{ __typename: "Consent", kind: "TERMS", givenAt: "2026-10-01T10:00:00Z" }],
};

const rules = {
  __typename: "PasswordRules" as const,
  minLength: 12,
  personalWords: ["claire@ferme.test", "Claire", "Martin", "EARL du Clos"],
};

function withProfile() {
  const api = fakeApi();
  api.on(MyProfileDocument).answers(() => ({ viewer: { __typename: "Viewer", passwordRules: rules, user } }));
  return api;
}

test("personal data and consents are shown; a correction is saved and said", async () => {
  const api = withProfile();
  const update = api.on(UpdateProfileDocument).answers(({ input }) => ({
    updateProfile: { __typename: "UpdateProfilePayload", user: { ...user, firstName: input.firstName }, problems: [] },
  }));
  const screen = await renderApp(api, "/mon-compte", { viewer: manager });
  await expect.element(screen.getByLabelText(/Téléphone/)).toHaveValue("06 12 34 56 78");
  await expect.element(screen.getByText("Accord donné le 01/10/2026")).toBeVisible();
  await expect.element(screen.getByText("Accord non donné")).toBeVisible();
  await expect.element(screen.getByText("Votre mot de passe date du 01/10/2026.")).toBeVisible();
  await expect.element(screen.getByText(/À partir du 30\/03\/2027, un nouveau vous sera demandé/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Prénom").fill("Clara");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("Vos informations sont enregistrées.")).toBeVisible();
  expect(update.calls).toEqual([
    { input: { firstName: "Clara", lastName: "Martin", phone: "06 12 34 56 78", contactEmail: "contact@ferme.test", language: "fr" } },
  ]);
});

test("a wrong current password is told at its field", async () => {
  const api = withProfile();
  const message = "Le mot de passe actuel n'est pas le bon.";
  api.on(ChangePasswordDocument).answers(() => ({
    changePassword: {
      __typename: "ChangePasswordPayload",
      done: null,
      user: null,
      problems: [{ __typename: "Problem", code: "PASSWORD_INCORRECT", path: ["currentPassword"], message }],
    },
  }));
  const screen = await renderApp(api, "/mon-compte", { viewer: manager });
  await screen.getByLabelText("Mot de passe actuel").fill("faux");
  await screen.getByLabelText("Nouveau mot de passe").fill("Zinc7-cidre-violon");
  await screen.getByLabelText("Confirmez le mot de passe").fill("Zinc7-cidre-violon");
  await screen.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect.element(screen.getByLabelText("Mot de passe actuel")).toHaveAttribute("aria-invalid", "true");
  await expect.element(screen.getByRole("link", { name: new RegExp(message) })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("the survey is agreed to beside its text, and withdrawn as easily; the terms go with the account", async () => {
  const api = withProfile();
  const given = { __typename: "Consent", kind: "SATISFACTION_SURVEY", givenAt: "2026-11-22T10:00:00Z" } as const;
  const withSurvey = { ...user, consents: [...user.consents, given] };
  const give = api.on(GiveConsentDocument).answers(() => ({
    giveConsent: { __typename: "GiveConsentPayload", user: withSurvey, problems: [] },
  }));
  const withdraw = api.on(WithdrawConsentDocument).answers(() => ({
    withdrawConsent: { __typename: "WithdrawConsentPayload", user, problems: [] },
  }));
  const screen = await renderApp(api, "/mon-compte", { viewer: manager });
  await expect.element(screen.getByText(/le retirer revient à fermer votre compte/)).toBeVisible();
  await expect.element(screen.getByText(/servent à m'envoyer l'enquête de satisfaction/)).toBeVisible();
  await screen.getByRole("button", { name: "Donner mon accord à l'enquête" }).click();
  await expect.element(screen.getByText("Accord donné le 22/11/2026")).toBeVisible();
  await expect.element(screen.getByText("Votre accord à l'enquête de satisfaction est enregistré.")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Retirer mon accord à l'enquête" }).click();
  await expect.element(screen.getByText(/est retiré\. Vous ne la recevrez plus/)).toBeVisible();
  await expect.element(screen.getByText("Accord non donné")).toBeVisible();
  expect([give.calls, withdraw.calls]).toEqual([
    [{ input: { kind: "SATISFACTION_SURVEY" } }],
    [{ input: { kind: "SATISFACTION_SURVEY" } }],
  ]);
});
