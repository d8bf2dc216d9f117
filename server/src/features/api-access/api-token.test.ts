import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { accessFeature } from "../access/index.ts";
import { structuresFeature } from "../structures/index.ts";
import { apiAccessFeature } from "./index.ts";

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  apiToken { id name prefix scope expiresAt structures { id } } secret problems { code path } } }`;
const REVOKE = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { revokedAt } problems { code } } }`;
const LIST = `{ apiTokens { id name prefix revokedAt lastUsedAt structures { id } } }`;
const VIEWER = `{ viewer { sessionLevel user { loginEmail } } }`;

interface Token {
  id: string;
  name: string;
  prefix: string;
  expiresAt: string;
  revokedAt: string | null;
  structures: { id: string }[] | null;
}
interface Answers {
  createApiToken: { apiToken: Token | null; secret: string | null; problems: { code: string; path: string[] }[] };
  revokeApiToken: { apiToken: Token | null; problems: { code: string }[] };
  apiTokens: Token[];
  viewer: { sessionLevel: string | null; user: { loginEmail: string } | null };
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    features: [...accountFeatures, accessFeature, structuresFeature, apiAccessFeature],
    now: new Date("2026-11-22T10:00:00Z"),
  });
});
afterAll(() => server.stop());

const ask = (document: string, input: object | null, caller: Caller) => server.graphql<Answers>(document, input ? { input } : {}, caller);
const wanted = { name: "Mon logiciel", scope: "READ_WRITE", expiresOn: "2027-11-22" };
const create = (caller: Caller, input: object = {}) => ask(CREATE, { ...wanted, ...input }, caller);
async function newOwner(): Promise<{ user: TestUser; caller: Caller }> {
  const user = await addUser(server);
  return { user, caller: await signedIn(server, user, { steppedUp: true }) };
}

describe("an API token", () => {
  it("is made after a fresh second factor, shown once, kept as a hash, and told to the owner", async () => {
    const { user, caller } = await newOwner();
    const withoutStepUp = await signedIn(server, user);
    expect((await create(withoutStepUp)).data?.createApiToken.problems).toEqual([{ code: "STEP_UP_REQUIRED", path: [] }]);
    const made = (await create(caller)).data?.createApiToken;
    expect(made?.problems).toEqual([]);
    expect(made?.secret).toMatch(/^tic_[0-9a-f]{10}_[\w-]{43}$/);
    expect(made?.apiToken).toMatchObject({ prefix: made?.secret?.slice(0, 14), structures: null, expiresAt: "2027-11-22T10:00:00.000Z" });
    const stored = JSON.stringify(await server.dataSource.query(`select * from api_token where id = $1`, [made?.apiToken?.id]));
    expect(stored).not.toContain(made?.secret?.slice(15));
    await server.runWorker();
    const mail = server.mailbox.at(-1);
    expect(mail).toMatchObject({ to: user.loginEmail, subject: "Un jeton d'API a été créé sur votre compte" });
    expect(mail?.text).not.toContain(made?.secret?.slice(15));
  });

  it("opens the API as its owner until it is revoked, and never the operations of people", async () => {
    const { user, caller } = await newOwner();
    const made = (await create(caller)).data?.createApiToken;
    const bearer = made?.secret ?? "";
    expect((await ask(VIEWER, null, { bearer })).data?.viewer).toEqual({ sessionLevel: null, user: { loginEmail: user.loginEmail } });
    expect((await create({ bearer })).data?.createApiToken.problems).toEqual([{ code: "HUMAN_ONLY", path: [] }]);
    expect((await ask(LIST, null, { bearer })).data?.apiTokens.map((token) => token.id)).toEqual([made?.apiToken?.id]);
    for (let time = 0; time < 2; time++) {
      expect((await ask(REVOKE, { id: made?.apiToken?.id }, caller)).data?.revokeApiToken).toEqual({
        apiToken: { revokedAt: "2026-11-22T10:00:00.000Z" },
        problems: [],
      });
    }
    expect((await ask(VIEWER, null, { bearer })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it(figure("apiTokens.maxDays", "lasts 365 days at most"), async () => {
    const { caller } = await newOwner();
    expect((await create(caller, { expiresOn: "2027-11-23" })).data?.createApiToken.problems).toEqual([
      { code: "TOKEN_LIFETIME_TOO_LONG", path: ["expiresOn"] },
    ]);
    expect((await create(caller, { expiresOn: "2026-11-21" })).data?.createApiToken.problems).toEqual([
      { code: "DATE_IN_PAST", path: ["expiresOn"] },
    ]);
    expect((await create(caller, { expiresOn: "2027-11-22" })).data?.createApiToken.problems).toEqual([]);
    tried("apiTokens.maxDays", 3, 1); // a day too long, a day past, 365 days
  });

  it("is limited to structures its owner may read: a foreign one and an invented one get the same answer", async () => {
    const { user, caller } = await newOwner();
    const { id: mine } = await addStructure(server, user);
    const { id: foreign } = await addStructure(server, await addUser(server));
    const made = (await create(caller, { structureIds: [mine, mine] })).data?.createApiToken;
    expect(made?.apiToken?.structures).toEqual([{ id: mine }]);
    for (const id of [foreign, "019a0000-0000-7000-8000-000000000000"]) {
      expect((await create(caller, { structureIds: [mine, id] })).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
    expect((await create(caller, { structureIds: [] })).data?.createApiToken.apiToken?.structures).toEqual([]);
  });

  it("of somebody else cannot be seen or revoked", async () => {
    const owner = await newOwner();
    const stranger = await newOwner();
    const made = (await create(owner.caller)).data?.createApiToken;
    expect((await ask(LIST, null, stranger.caller)).data?.apiTokens).toEqual([]);
    expect((await ask(REVOKE, { id: made?.apiToken?.id }, stranger.caller)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await ask(LIST, null, owner.caller)).data?.apiTokens[0]?.revokedAt).toBeNull();
  });

  it(figure("apiTokens.maxActive", "is one of twenty in force, also when twenty-five are asked for at once"), async () => {
    const { caller } = await newOwner();
    const answers = await Promise.all(Array.from({ length: 25 }, () => create(caller)));
    const made = answers.filter((answer) => answer.data?.createApiToken.secret);
    expect(tried("apiTokens.maxActive", answers.length, made.length)).toBe(20);
    expect(
      answers.flatMap((answer) => answer.data?.createApiToken.problems ?? []).every((problem) => problem.code === "TOO_MANY_TOKENS"),
    ).toBe(true);
  });
});
