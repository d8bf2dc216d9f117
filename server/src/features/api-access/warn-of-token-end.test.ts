import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { accessFeature } from "../access/index.ts";
import { structuresFeature } from "../structures/index.ts";
import { apiAccessFeature } from "./index.ts";

const day = 86_400_000;

let server: TestServer;
let user: TestUser;
beforeAll(async () => {
  server = await testServer({
    features: [...accountFeatures, accessFeature, structuresFeature, apiAccessFeature],
    now: new Date("2026-03-01T10:00:00Z"),
  });
});
beforeEach(async () => {
  user = await addUser(server);
});
afterAll(() => server.stop());

/** A token of this user made now, for so many days; answers its id. */
async function addToken(days: number): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into api_token (id, user_id, name, prefix, secret_hash, scope, created_at, expires_at)
     values ($1::uuid, $2, 'Mon logiciel', 'tic_0123456789', decode(md5($1::text), 'hex'), 'READ', $3, $4)`,
    [id, user.id, now, new Date(now.getTime() + days * day)],
  );
  return id;
}
const pass = async (days: number, turns = 1) => {
  server.advanceTime(days * day);
  for (let turn = 0; turn < turns; turn++) {
    await server.runWorker();
    server.advanceTime(3_600_000);
  }
};
const told = async () => {
  const rows = await server.dataSource.query<{ kind: string; days: number | null }[]>(
    `select kind, (params->>'days')::int as days from notification where user_id = $1 order by created_at`,
    [user.id],
  );
  return rows.map(({ kind, days }) => (days === null ? kind : `${kind} ${days}`));
};
const subjects = () => server.mailbox.filter(({ to }) => to === user.loginEmail).map(({ subject }) => subject);

describe("the end of an API token", () => {
  const whole = "is told 30 days before, 7 days before and when it has come, each once, over the change of clocks too";
  it(figure("apiTokenNotices.firstDays", figure("apiTokenNotices.secondDays", whole)), async () => {
    await addToken(60);
    await pass(29, 3);
    expect(await told()).toEqual([]);
    await pass(1, 3);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 30"]);
    tried("apiTokenNotices.firstDays", 6, (await told()).length);
    await pass(22, 3);
    expect(await told()).toHaveLength(1);
    await pass(1, 3);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 30", "API_TOKEN_EXPIRING 7"]);
    tried("apiTokenNotices.secondDays", 6, (await told()).length - 1);
    await pass(7, 3);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 30", "API_TOKEN_EXPIRING 7", "API_TOKEN_EXPIRED"]);
    await pass(3, 3);
    expect(subjects()).toEqual([
      "Votre jeton d'API « Mon logiciel » expire bientôt",
      "Votre jeton d'API « Mon logiciel » expire bientôt",
      "Votre jeton d'API « Mon logiciel » a expiré",
    ]);
  });

  it("is not told of a token that was revoked, even after the notice was announced", async () => {
    const revoked = await addToken(31);
    await server.dataSource.query(`update api_token set revoked_at = $2 where id = $1`, [revoked, server.services.clock.now()]);
    await pass(2, 2);
    const late = await addToken(31);
    await server.dataSource.query(
      `insert into outbox_message (id, topic, payload, created_at, available_at) values ($1, 'apiToken.ending', $2, $3, $3)`,
      [uuidv7(), JSON.stringify({ tokenId: revoked, days: 7 }), server.services.clock.now()],
    );
    await server.runWorker();
    expect([await told(), subjects()]).toEqual([[], []]);
    await server.dataSource.query(`update api_token set revoked_at = $2 where id = $1`, [late, server.services.clock.now()]);
  });

  it("made for ten days is told 7 days before and at its end, not of the 30 days it never had", async () => {
    await addToken(10);
    await pass(1);
    expect(await told()).toEqual([]);
    await pass(3);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 7"]);
    await pass(7);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 7", "API_TOKEN_EXPIRED"]);
  });

  const afterStop = "is told by its latest notice only after a long stop, and not at all when it is long over";
  it(figure("apiTokenNotices.forgottenAfterSeconds", afterStop), async () => {
    await addToken(60);
    await pass(55, 2);
    expect(await told()).toEqual(["API_TOKEN_EXPIRING 7"]);
    await addToken(40);
    await pass(60, 2);
    expect(tried("apiTokenNotices.forgottenAfterSeconds", 2, (await told()).length - 1)).toBe(0);
  });
});
