import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../../testing/axe.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { answerHumanChecks, answerIn } from "../../../testing/human-check.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { LookUpCompanyDocument, type CompanyAnswer, type CompanyLookUpStatus } from "../../structures/index.ts";
import { RegisterUserDocument, ResendActivationDocument } from "../gql/graphql.ts";

const siret = "73282932000074";
type Screen = Awaited<ReturnType<typeof renderApp>>;

const found: CompanyAnswer = {
  __typename: "CompanyLookUp",
  status: "FOUND",
  isRegistered: false,
  company: { __typename: "Company", siret, name: "GAEC des Tilleuls", address: "12 chemin des Prés", postalCode: "35000", town: "Rennes" },
  problem: null,
};

const notFound = (status: CompanyLookUpStatus, message: string): CompanyAnswer => ({
  ...found,
  status,
  company: null,
  problem: { __typename: "Problem", code: `SIRET_${status}`, message },
});

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});

async function fillPersonal(screen: Screen) {
  await screen.getByLabelText("Prénom").fill("Jeanne");
  await screen.getByLabelText("Nom").fill("Moreau");
  await screen.getByLabelText("Adresse électronique de connexion").fill("jeanne@ferme.test");
  await screen.getByLabelText(/Ressaisissez votre adresse/).fill("jeanne@ferme.test");
  await screen.getByRole("button", { name: /Utiliser la même adresse/ }).click();
  await screen.getByText(/J'accepte les conditions/).click();
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByRole("heading", { name: /Votre structure/, level: 2 })).toBeVisible();
}

async function lookUp(screen: Screen, typed = "732 829 320 00074") {
  await screen.getByLabelText("Numéro SIRET").fill(typed);
  await screen.getByRole("main").getByRole("button", { name: "Rechercher" }).click();
}

test("nothing is ticked in advance, and what is missing is listed with links to the fields", async () => {
  const screen = await renderApp(api, "/creer-un-compte");
  await expect.element(screen.getByLabelText(/J'accepte les conditions/)).not.toBeChecked();
  await expect.element(screen.getByLabelText(/enquête de satisfaction/)).not.toBeChecked();
  await screen.getByRole("button", { name: "Continuer" }).click();
  // The first test of the file also waits for the rules and for the later steps to be fetched.
  await expect.element(screen.getByRole("heading", { name: /Le formulaire comporte \d erreurs/ }), { timeout: 10_000 }).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("a known SIRET pre-fills the structure; the recap shows everything before it is sent; the message can be sent again", async () => {
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: found }));
  const register = api.on(RegisterUserDocument).answers(() => ({
    registerUser: { __typename: "RegisterUserPayload", maskedEmail: "je****@ferme.test", problems: [] },
  }));
  const resend = api.on(ResendActivationDocument).answers(() => ({
    resendActivation: { __typename: "ResendActivationPayload", maskedEmail: "je****@ferme.test", problems: [] },
  }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen);
  await expect.element(screen.getByText("GAEC des Tilleuls")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText("12 chemin des Prés, 35000 Rennes")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Créer mon compte" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Vérifiez votre messagerie" })).toBeVisible();
  expect(answerIn(register.calls[0]?.input.humanCheck).solution.derivedKey).toMatch(/^0/);
  expect(register.calls[0]?.input).toMatchObject({
    loginEmail: "jeanne@ferme.test",
    siret: "732 829 320 00074",
    company: null,
    acceptsSurvey: false,
    language: "fr",
  });
  await screen.getByRole("button", { name: "Renvoyer le message" }).click();
  await expect.element(screen.getByText(/Un nouveau message vient de partir/)).toBeVisible();
  expect(resend.calls).toMatchObject([{ input: { loginEmail: "jeanne@ferme.test" } }]);
  expect(await violations()).toEqual([]);
});

test.each([
  ["UNKNOWN", "Numéro SIRET inconnu"],
  ["MASKED", "Informations non publiées"],
  ["UNAVAILABLE", "Répertoire indisponible"],
] as const)("a SIRET %s is told apart and the structure is described by hand", async (status, title) => {
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: notFound(status, "Décrivez la structure vous-même.") }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen);
  await expect.element(screen.getByText(title)).toBeVisible();
  await expect.element(screen.getByLabelText("Numéro SIRET")).toHaveValue("732 829 320 00074");
  await screen.getByLabelText("Raison sociale").fill("EARL du Bois");
  await screen.getByLabelText("Adresse").fill("1 rue du Bois");
  await screen.getByLabelText("Code postal").fill("35000");
  await screen.getByLabelText("Commune").fill("Rennes");
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText("EARL du Bois")).toBeVisible();
});

test("a malformed SIRET is told at once; a closed establishment stops there; what was typed stays", async () => {
  const asked = api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: notFound("CLOSED", "Cet établissement est fermé.") }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen, "123");
  await expect.element(screen.getByText(/compte 14 chiffres/)).toBeVisible();
  expect(asked.calls).toEqual([]);
  await lookUp(screen);
  await expect.element(screen.getByText("Établissement fermé")).toBeVisible();
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByRole("heading", { name: "Le formulaire comporte 1 erreur" })).toBeVisible();
  await expect.element(screen.getByLabelText("Numéro SIRET")).toHaveValue("732 829 320 00074");
});

test("a structure already registered leads to an attachment request with a comment", async () => {
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: { ...found, isRegistered: true } }));
  const register = api.on(RegisterUserDocument).answers(() => ({
    registerUser: { __typename: "RegisterUserPayload", maskedEmail: "je****@ferme.test", problems: [] },
  }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen);
  await screen.getByLabelText(/Message pour le gestionnaire/).fill("Je suis la comptable.");
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText(/une demande de rattachement sera envoyée/)).toBeVisible();
  await screen.getByRole("button", { name: "Créer mon compte" }).click();
  await expect.poll(() => register.calls[0]?.input).toMatchObject({ comment: "Je suis la comptable.", isManagementCenter: false });
});

test("a refusal of the server brings back to the step of its field, and the browser's « back » loses nothing", async () => {
  const message = "Cette adresse électronique n'est pas valide.";
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: found }));
  api.on(RegisterUserDocument).answers(() => ({
    registerUser: {
      __typename: "RegisterUserPayload",
      maskedEmail: null,
      problems: [{ __typename: "Problem", code: "INVALID_EMAIL", path: ["contactEmail"], message }],
    },
  }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen);
  await expect.element(screen.getByText("GAEC des Tilleuls")).toBeVisible();
  await screen.getByRole("button", { name: "Continuer" }).click();
  await screen.getByRole("button", { name: "Créer mon compte" }).click();
  await expect.element(screen.getByRole("link", { name: `Adresse électronique de contact : ${message}` })).toBeVisible();
  await expect.element(screen.getByLabelText("Prénom")).toHaveValue("Jeanne");
  screen.router.history.back();
  await screen.getByRole("button", { name: "Revenir à l'étape précédente" }).click();
  await userEvent.keyboard("{Tab}");
  await expect.element(screen.getByLabelText("Numéro SIRET")).toHaveValue("732 829 320 00074");
});

test("the check is asked at the first focus in the form and is done before the last step; the answer to it is announced there", async () => {
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: found }));
  const screen = await renderApp(api, "/creer-un-compte");
  const checks = answerHumanChecks(api);
  expect(checks.calls).toEqual([]);
  await fillPersonal(screen);
  expect(checks.calls).toEqual([{ form: "REGISTER" }]);
  await lookUp(screen);
  await expect.element(screen.getByText("GAEC des Tilleuls")).toBeVisible();
  await screen.getByRole("button", { name: "Continuer" }).click();
  await expect.element(screen.getByText("Vérification faite.")).toHaveAttribute("role", "status");
  expect(checks.calls).toHaveLength(1);
});

test("when the network is cut the recap stays and says it", async () => {
  api.on(LookUpCompanyDocument).answers(() => ({ lookUpCompany: found }));
  const screen = await renderApp(api, "/creer-un-compte");
  await fillPersonal(screen);
  await lookUp(screen);
  await expect.element(screen.getByText("GAEC des Tilleuls")).toBeVisible();
  await screen.getByRole("button", { name: "Continuer" }).click();
  api.cut();
  await screen.getByRole("button", { name: "Créer mon compte" }).click();
  await expect.element(screen.getByRole("alert").getByText("Votre saisie n'a pas été envoyée")).toBeVisible();
});
