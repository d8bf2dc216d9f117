import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { RequestPasskeyDocument, ViewerDocument } from "../../../lib/gql/graphql.ts";
import { violations } from "../../../testing/axe.ts";
import { browserKey } from "../../../testing/browser-keys.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { SignInDocument, VerifySignInCodeDocument, SendSignInCodeDocument } from "../gql/graphql.ts";
import { forgetChallenge, keepChallenge, type MailCode, type SignInChallenge } from "../sign-in-challenge.ts";

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const mailCode = (): MailCode => ({
  __typename: "CodeChallenge",
  maskedEmail: "cl****@ferme.test",
  sentAt: minutesFromNow(0),
  expiresAt: minutesFromNow(10),
  remainingAttempts: 5,
  nextSendAt: minutesFromNow(-1),
});

const challenge = (methods: SignInChallenge["methods"] = ["MAIL_CODE"]): SignInChallenge => ({
  methods,
  mailCode: methods[0] === "MAIL_CODE" ? mailCode() : null,
  remainingAttempts: methods[0] === "MAIL_CODE" ? 5 : null,
  mayTrustDevice: true,
});
const passwordShown = { __typename: "Viewer", sessionLevel: "PASSWORD" } as const;

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  forgetChallenge();
});

test("the password leads to the code, which says where and when it was sent", async () => {
  const signIn = api.on(SignInDocument).answers(() => ({
    signIn: {
      __typename: "SignInPayload",
      challenge: mailCode(),
      methods: ["MAIL_CODE"],
      mayTrustDevice: true,
      viewer: passwordShown,
      problems: [],
    },
  }));
  const screen = await renderApp(api, "/connexion?suite=%2Fapprobations");
  await expect.element(screen.getByText(/vous reviendrez à la page demandée/)).toBeVisible();
  await screen.getByLabelText("Adresse de connexion").fill("claire@ferme.test");
  await screen.getByLabelText("Mot de passe").fill("Tracteur7-bleu");
  await screen.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Code de connexion" })).toBeVisible();
  expect(signIn.calls).toEqual([{ input: { loginEmail: "claire@ferme.test", password: "Tracteur7-bleu" } }]);
  await expect.element(screen.getByText(/cl\*{4}@ferme\.test/)).toBeVisible();
  await expect.element(screen.getByText("5 essais restants.")).toBeVisible();
  expect(screen.router.state.location.href).toBe("/connexion/code?suite=%2Fapprobations");
  expect(await violations()).toEqual([]);
});

test("a wrong password is told without saying what was wrong, and what was typed stays", async () => {
  const message = "L'adresse de connexion ou le mot de passe n'est pas reconnu.";
  const refusal = { __typename: "Problem" as const, code: "CREDENTIALS_INVALID", path: [], message };
  api.on(SignInDocument).answers(() => ({
    signIn: { __typename: "SignInPayload", challenge: null, methods: null, mayTrustDevice: null, viewer: null, problems: [refusal] },
  }));
  const screen = await renderApp(api, "/connexion");
  await screen.getByLabelText("Adresse de connexion").fill("claire@ferme.test");
  await screen.getByLabelText("Mot de passe").fill("faux");
  await screen.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await expect.element(screen.getByRole("alert")).toHaveTextContent(message);
  await expect.element(screen.getByLabelText("Adresse de connexion")).toHaveValue("claire@ferme.test");
  expect(await violations()).toEqual([]);
});

test("a wrong code says how many tries remain; the right one leads to the page first asked for", async () => {
  keepChallenge(challenge());
  api.on(VerifySignInCodeDocument).answers(({ input }) => ({
    verifySignInCode:
      input.code === "1234 5678"
        ? { __typename: "VerifySignInCodePayload", viewer: { __typename: "Viewer", sessionLevel: "FULL" }, problems: [] }
        : {
            __typename: "VerifySignInCodePayload",
            viewer: null,
            problems: [
              {
                __typename: "Problem",
                code: "CODE_INVALID",
                path: ["code"],
                params: [{ __typename: "ProblemParam", name: "remainingAttempts", value: "4" }],
                message: "Ce code n'est pas le bon.",
              },
            ],
          },
  }));
  const screen = await renderApp(api, "/connexion/code?suite=%2Fconditions-utilisation");
  await screen.getByLabelText("Code reçu par courriel").fill("00000000");
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(screen.getByText("4 essais restants.")).toBeVisible();
  await screen.getByLabelText("Code reçu par courriel").fill("1234 5678");
  api.on(ViewerDocument).answers(() => ({ viewer: manager }));
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();
});

test("another code can be asked for", async () => {
  keepChallenge(challenge());
  const fresh = { ...mailCode(), nextSendAt: minutesFromNow(0.5) };
  api
    .on(SendSignInCodeDocument)
    .answers(() => ({ sendSignInCode: { __typename: "SendSignInCodePayload", challenge: fresh, problems: [] } }));
  const screen = await renderApp(api, "/connexion/code");
  await screen.getByRole("button", { name: "Recevoir un nouveau code" }).click();
  await expect.element(screen.getByText("Un nouveau code vient de partir.")).toBeVisible();
  await expect.element(screen.getByText(/demander un nouveau code dans \d+ s/)).toBeVisible();
});

test("after too many wrong codes only a new start is offered", async () => {
  keepChallenge(challenge());
  const message = "Cette vérification est terminée.";
  const refusal = { __typename: "Problem" as const, code: "CHALLENGE_OVER", path: ["code"], params: [], message };
  api
    .on(VerifySignInCodeDocument)
    .answers(() => ({ verifySignInCode: { __typename: "VerifySignInCodePayload", viewer: null, problems: [refusal] } }));
  const screen = await renderApp(api, "/connexion/code?suite=%2Fapprobations");
  await screen.getByLabelText("Code reçu par courriel").fill("00000000");
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(screen.getByText(message)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("link", { name: "Recommencer la connexion" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
  expect(screen.router.state.location.href).toBe("/connexion?suite=%2Fapprobations");
});

test("the code page without a password before it is the sign-in page", async () => {
  const screen = await renderApp(api, "/connexion/code?suite=%2Fapprobations");
  await expect.element(screen.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
  expect(screen.router.state.location.href).toBe("/connexion?suite=%2Fapprobations");
});

test("whoever is signed in already goes on to the page asked for", async () => {
  const screen = await renderApp(api, "/connexion?suite=%2Fconditions-utilisation%3Fa%3D1", { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();
  expect(screen.router.state.location.href).toBe("/conditions-utilisation?a=1");
});

test("whoever has an app is asked for it first, and may choose a mail or a code on paper", async () => {
  keepChallenge(challenge(["TOTP", "MAIL_CODE", "RECOVERY_CODE"]));
  const sent = api
    .on(SendSignInCodeDocument)
    .answers(() => ({ sendSignInCode: { __typename: "SendSignInCodePayload", challenge: mailCode(), problems: [] } }));
  const verified = api.on(VerifySignInCodeDocument).answers(() => ({
    verifySignInCode: { __typename: "VerifySignInCodePayload", viewer: { __typename: "Viewer", sessionLevel: "FULL" }, problems: [] },
  }));
  const screen = await renderApp(api, "/connexion/code?suite=%2Fconditions-utilisation");
  await expect.element(screen.getByLabelText("Code de l'application")).toBeVisible();
  await userEvent.click(screen.getByText(/Se fier à cet appareil/));
  expect(await violations()).toEqual([]);
  expect(sent.calls).toEqual([]);
  await screen.getByRole("button", { name: "Recevoir un code par courriel" }).click();
  await expect.element(screen.getByText(/cl\*{4}@ferme\.test/)).toBeVisible();
  await expect.element(screen.getByLabelText("Code reçu par courriel")).toBeVisible();
  expect(sent.calls.length).toBe(1);
  await screen.getByRole("button", { name: "Utiliser un code de récupération" }).click();
  const paper = screen.getByLabelText("Code de récupération");
  await paper.fill("ABCD");
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(paper).toHaveAttribute("aria-invalid", "true");
  expect(await violations()).toEqual([]);
  await paper.fill("abcd-efgh-2345-wxyz");
  api.on(ViewerDocument).answers(() => ({ viewer: manager }));
  await screen.getByRole("button", { name: "Valider" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();
  expect(verified.calls).toEqual([{ input: { code: "abcd-efgh-2345-wxyz", method: "RECOVERY_CODE", trustDevice: true } }]);
});

test("a browser the person trusts goes on without a code; staff are not offered to trust one", async () => {
  api.on(SignInDocument).answers(() => ({
    signIn: {
      __typename: "SignInPayload",
      challenge: null,
      methods: [],
      mayTrustDevice: false,
      viewer: { __typename: "Viewer", sessionLevel: "FULL" },
      problems: [],
    },
  }));
  const screen = await renderApp(api, "/connexion?suite=%2Fconditions-utilisation");
  await screen.getByLabelText("Adresse de connexion").fill("claire@ferme.test");
  await screen.getByLabelText("Mot de passe").fill("Tracteur7-bleu");
  api.on(ViewerDocument).answers(() => ({ viewer: manager }));
  await screen.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();

  keepChallenge({ ...challenge(["TOTP", "MAIL_CODE"]), mayTrustDevice: false });
  const staff = await renderApp(api, "/connexion/code");
  await expect.element(staff.getByLabelText("Code de l'application")).toBeVisible();
  expect(staff.getByRole("checkbox").elements()).toEqual([]);
});

test("whoever has a key is asked for it first, and may choose another way; its answer opens the session", async () => {
  keepChallenge(challenge(["PASSKEY", "TOTP", "MAIL_CODE"]));
  const options = JSON.stringify({ challenge: "AQID", rpId: "localhost" });
  api.on(RequestPasskeyDocument).answers(() => ({ requestPasskey: { __typename: "RequestPasskeyPayload", options, problems: [] } }));
  const verified = api.on(VerifySignInCodeDocument).answers(() => ({
    verifySignInCode: { __typename: "VerifySignInCodePayload", viewer: { __typename: "Viewer", sessionLevel: "FULL" }, problems: [] },
  }));
  browserKey("NotAllowedError");
  const screen = await renderApp(api, "/connexion/code?suite=%2Fconditions-utilisation");
  await expect.element(screen.getByRole("heading", { level: 1, name: "Votre clé" })).toBeVisible();
  await screen.getByRole("button", { name: "Utiliser ma clé", exact: true }).click();
  await expect.element(screen.getByRole("alert").getByText(/Votre clé n'a pas répondu/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Utiliser mon application" }).click();
  await expect.element(screen.getByLabelText("Code de l'application")).toBeVisible();
  browserKey();
  api.on(ViewerDocument).answers(() => ({ viewer: manager }));
  await screen.getByRole("button", { name: "Utiliser ma clé d'accès ou de sécurité" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Conditions d'utilisation" })).toBeVisible();
  expect(verified.calls).toEqual([{ input: { passkey: expect.stringContaining("AQID"), method: "PASSKEY" } }]);
});
