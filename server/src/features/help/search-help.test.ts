import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { askedQuestions, foreignQuestions } from "./questions.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  await server.runWorker();
});
afterAll(() => server.stop());

interface Found {
  isAnswered: boolean;
  articles: { slug: string }[];
}

const anotherMinute = () => server.advanceTime(policy.help.searches.windowSeconds * 1_000);

/** By nobody in particular. */
async function search(text: string, language = "fr"): Promise<Found> {
  const { data } = await server.graphql<{ searchHelp: Found }>(
    `query ($text: String!) { searchHelp(text: $text) { isAnswered articles { slug } } }`,
    { text },
    { headers: { "accept-language": language } },
  );
  if (!data) throw new Error("no answer");
  return data.searchHelp;
}

describe("the assistant", () => {
  it("answers at least nine in ten of the questions people ask, each with the right article", async () => {
    const wrong: string[] = [];
    for (const [question, slug] of askedQuestions) {
      const { isAnswered, articles } = await search(question);
      if (!isAnswered || articles[0]?.slug !== slug)
        wrong.push(`${question} → ${isAnswered ? "" : "(unsure) "}${articles[0]?.slug ?? "nothing"}`);
    }
    console.log([`assistant: ${askedQuestions.length} questions → ${askedQuestions.length - wrong.length} right`, ...wrong].join("\n"));
    expect(wrong.length).toBeLessThanOrEqual(askedQuestions.length / 10);
  });

  it("says that it does not know what the help does not speak of", async () => {
    anotherMinute();
    const answered: string[] = [];
    for (const question of foreignQuestions) {
      const { isAnswered, articles } = await search(question);
      if (isAnswered) answered.push(`${question} → ${articles[0]?.slug}`);
    }
    console.log(`assistant: ${foreignQuestions.length} foreign questions → ${answered.length} answered`);
    expect(answered).toEqual([]);
  });

  it("understands mistyped words, capitals, missing accents, and English", async () => {
    anotherMinute();
    for (const typed of ["CODE RECUPERATION", "codes de recuppération", "codes de récupération"]) {
      expect((await search(typed)).articles[0]?.slug, `« ${typed} »`).toBe("double-authentification");
    }
    expect((await search("I forgot my passwrod", "en")).articles[0]?.slug).toBe("mot-de-passe");
    expect((await search("how do I register", "en")).articles[0]?.slug).toBe("creer-un-compte");
  });

  it("finds nothing in nothing, and is not troubled by signs, long texts and other alphabets", async () => {
    anotherMinute();
    for (const typed of ["", "   ", "?!&|:*()'\"\\", "%", "'); drop table help_entry; --", "помощь", "🐄", "\u0000", "a ".repeat(5_000)]) {
      const { data, errors } = await server.graphql<{ searchHelp: Found }>(
        `query ($typed: String!) { searchHelp(text: $typed) { isAnswered } }`,
        { typed },
      );
      expect(data?.searchHelp.isAnswered ?? errors?.[0]?.extensions.code, `« ${typed.slice(0, 20)} »`).toBeOneOf([false, "BAD_USER_INPUT"]);
    }
  });

  it(figure("help.searches.points", "is asked so many times a minute from one address, then told to wait"), async () => {
    anotherMinute();
    const tries = policy.help.searches.points + 5;
    let answered = 0;
    for (let asked = 0; asked < tries; asked++) {
      const { errors } = await server.graphql(`{ searchHelp(text: "compte") { isAnswered } }`, {}, {});
      if (!errors) answered++;
    }
    expect(tried("help.searches.points", tries, answered)).toBe(policy.help.searches.points);
  });

  it(figure("help.searches.windowSeconds", "is answered again a minute later"), async () => {
    const before = await server.graphql(`{ searchHelp(text: "compte") { isAnswered } }`, {}, {});
    anotherMinute();
    const after = await server.graphql(`{ searchHelp(text: "compte") { isAnswered } }`, {}, {});
    expect(tried("help.searches.windowSeconds", 2, [before, after].filter(({ errors }) => !errors).length)).toBe(1);
  });
});
