import { afterAll, beforeAll, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const RACERS = 8;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

/** The proofs that serve once: where they say that they served, and how one comes to be. */
const proofs: [table: string, column: string, make: (user: TestUser) => Promise<unknown>][] = [
  ["code_challenge", "consumed_at", ({ loginEmail }) => mutate(server, "signIn", "methods", { loginEmail, password: testPassword }, {})],
  [
    "account_link",
    "used_at",
    async ({ loginEmail }) => {
      const humanCheck = await solveHumanCheck(server, "PASSWORD_RESET");
      await mutate(server, "requestPasswordReset", "maskedEmail", { loginEmail, humanCheck }, {});
      await server.runWorker();
    },
  ],
  [
    "second_factor",
    "confirmed_at",
    async (user) => mutate(server, "addAuthenticator", "secret", { name: "Un" }, await signedIn(server, user, { steppedUp: true })),
  ],
  [
    "recovery_code",
    "used_at",
    async (user) =>
      server.graphql(`mutation { renewRecoveryCodes { problems { code } } }`, {}, await signedIn(server, user, { steppedUp: true })),
  ],
];

it.each(proofs)("%s, read and then marked, would serve all who read it: the control of the races", async (table, column, make) => {
  const user = await addUser(server);
  await make(user);
  const { promise: allHaveRead, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  const readThenMark = async () => {
    const [row] = await server.dataSource.query<{ id: string }[]>(
      `select id from ${table} where user_id = $1 and ${column} is null order by id limit 1`,
      [user.id],
    );
    if (++arrived === RACERS) resolve();
    await allHaveRead;
    if (!row) return false;
    await server.dataSource.query(`update ${table} set ${column} = now() where id = $1`, [row.id]);
    return true;
  };
  const served = (await Promise.all(Array.from({ length: RACERS }, readThenMark))).filter(Boolean).length;
  console.log(`${table}, read then marked: ${RACERS} attempts → ${served} successes`);
  expect(served).toBe(RACERS);
});
