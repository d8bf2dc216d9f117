import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { mutate } from "../../testing/mutate.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const rate = (slug: string, isUseful: boolean) =>
  mutate(server, "rateHelpArticle", "helpArticle { slug }", { slug, isUseful }, { headers: { "accept-language": "fr" } });

describe("« was this useful »", () => {
  it("is counted by article, language and answer, without saying by whom", async () => {
    await rate("mot-de-passe", true);
    await rate("mot-de-passe", true);
    expect((await rate("mot-de-passe", false)).payload).toMatchObject({ helpArticle: { slug: "mot-de-passe" }, problems: [] });
    expect(await server.dataSource.query(`select slug, language, is_useful as useful, votes from help_vote order by votes`)).toEqual([
      { slug: "mot-de-passe", language: "fr", useful: false, votes: 1 },
      { slug: "mot-de-passe", language: "fr", useful: true, votes: 2 },
    ]);
  });

  it("is not counted for an article that does not exist", async () => {
    expect((await rate("recette-de-la-quiche", true)).code).toBe("NOT_FOUND");
  });

  it(figure("help.votes.points", "is counted so many times a day from one address"), async () => {
    server.advanceTime(policy.help.votes.windowSeconds * 1_000);
    const tries = policy.help.votes.points + 3;
    let counted = 0;
    for (let votes = 0; votes < tries; votes++) if ((await rate("paiement", true)).problems?.length === 0) counted++;
    expect(tried("help.votes.points", tries, counted)).toBe(policy.help.votes.points);
  });

  it(figure("help.votes.windowSeconds", "is counted again a day later"), async () => {
    const before = (await rate("paiement", true)).problems?.[0]?.code;
    server.advanceTime(policy.help.votes.windowSeconds * 1_000);
    const after = await rate("paiement", true);
    expect(before).toBe("RATE_LIMITED");
    expect(tried("help.votes.windowSeconds", 2, after.problems?.length === 0 ? 1 : 0)).toBe(1);
  });
});
