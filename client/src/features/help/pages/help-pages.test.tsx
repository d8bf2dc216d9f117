import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../../testing/axe.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { ImportantDatesDocument } from "../../figures/gql/graphql.ts";
import {
  HelpArticleDocument,
  HelpOfPageDocument,
  HelpTitlesDocument,
  RateHelpArticleDocument,
  SearchHelpDocument,
  type HelpTextFragment,
} from "../gql/graphql.ts";

const mail: HelpTextFragment = {
  __typename: "HelpArticle",
  slug: "mail-d-activation-non-recu",
  topic: "ACCOUNT",
  question: "Je n'ai pas reçu le mail d'activation",
  answer: "Regardez dans les courriers indésirables, puis demandez un autre message.",
  parts: [
    { __typename: "HelpPart", kind: "STEPS", texts: ["Attendez quelques minutes.", "Demandez un autre message."] },
    { __typename: "HelpPart", kind: "NOTE", texts: ["Le lien vaut une heure."] },
  ],
  links: [{ __typename: "HelpLink", to: "/activation", label: "Renvoyer le message d'activation" }],
};
const account: HelpTextFragment = { ...mail, slug: "creer-un-compte", question: "Comment créer un compte ?" };

function helpApi(): FakeApi {
  const api = fakeApi();
  api.on(HelpTitlesDocument).answers(() => ({ helpArticles: [mail, account] }));
  api.on(HelpArticleDocument).answers(({ slug }) => ({ helpArticle: slug === mail.slug ? mail : null }));
  return api;
}

test("the help is read by chapters, and answers a question kept in the address", async () => {
  const api = helpApi();
  api.on(SearchHelpDocument).answers(({ text }) => ({
    searchHelp: { __typename: "HelpSearch", isAnswered: text.includes("mail"), articles: text.includes("tracteur") ? [] : [mail] },
  }));
  const screen = await renderApp(api, "/aide");
  await expect.element(screen.getByRole("heading", { name: "Créer et tenir son compte" })).toBeVisible();
  expect(await violations()).toEqual([]);
  const ask = async (text: string) => {
    await screen.getByRole("searchbox", { name: /Votre question/ }).fill(text);
    await userEvent.keyboard("{Enter}");
  };
  await ask("pas reçu de mail");
  await expect.element(screen.getByText("1 réponse trouvée")).toBeVisible();
  await expect.element(screen.getByText(mail.answer)).toBeVisible();
  await ask("messagerie");
  await expect.element(screen.getByText(/Rien ne répond exactement/)).toBeVisible();
  await ask("tracteur");
  await expect.element(screen.getByText(/Aucune réponse à cette question/)).toBeVisible();
});

test("an article says what to do, leads there, and asks whether it helped", async () => {
  const api = helpApi();
  const votes: boolean[] = [];
  api.on(RateHelpArticleDocument).answers(({ input }) => {
    votes.push(input.isUseful);
    return { rateHelpArticle: { __typename: "RateHelpArticlePayload", problems: [] } };
  });
  const screen = await renderApp(api, `/aide/${mail.slug}`);
  await expect.element(screen.getByRole("heading", { level: 1, name: mail.question })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Renvoyer le message d'activation" })).toHaveAttribute("href", "/activation");
  await expect.element(screen.getByRole("link", { name: account.question })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Non" }).click();
  await expect.element(screen.getByText(/la page sera revue/)).toBeVisible();
  expect(votes).toEqual([false]);
  await expect.element(screen.getByRole("button", { name: "Oui" })).not.toBeInTheDocument();
});

test("an article that does not exist says so, with the way to the others", async () => {
  const screen = await renderApp(helpApi(), "/aide/inconnue");
  await expect.element(screen.getByText(/n'existe pas ou n'existe plus/)).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Toute l'aide" })).toHaveAttribute("href", "/aide");
});

test("the help of a page opens over it and leaves it as it was", async () => {
  const api = helpApi();
  const asked: string[] = [];
  api.on(ImportantDatesDocument).answers(() => ({ importantDates: [] }));
  api.on(HelpOfPageDocument).answers(({ page }) => {
    asked.push(page);
    return { helpArticles: [mail] };
  });
  const screen = await renderApp(api, "/dates");
  await screen.getByRole("button", { name: "Aide", exact: true }).first().click();
  await expect.element(screen.getByRole("dialog", { name: "Aide sur cette page" })).toBeVisible();
  await screen.getByText(mail.question).click();
  await expect.element(screen.getByText("Le lien vaut une heure.")).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(asked).toEqual(["/dates"]);
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByRole("dialog", { name: "Aide sur cette page" })).not.toBeInTheDocument();
  await expect.element(screen.getByRole("heading", { level: 1, name: /dates/i })).toBeVisible();
});
