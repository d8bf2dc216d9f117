import {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_CLASSES,
  PASSWORD_MIN_LENGTH,
  STAFF_PASSWORD_MIN_LENGTH,
} from "@portail-tic/shared/kernel/password-rules";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { hashPassword } from "./password-hash.ts";

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { done problems { code path } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

/** Unguessable, of the four classes, with exactly so many characters. */
const ofLength = (length: number) => "Kx7!vQ2#mZ9?wR4&pL6*tB8%nH3+jD5=".repeat(5).slice(0, length);

/** Chooses this password; answers the code of what is wrong with it. */
async function choose(password: string, user?: TestUser): Promise<string | undefined> {
  const caller = await signedIn(server, user ?? (await addUser(server)));
  const input = { currentPassword: testPassword, password, passwordConfirmation: password };
  const answer = await server.graphql<{ changePassword: { problems: { code: string }[] } }>(CHANGE, { input }, caller);
  return answer.errors?.[0]?.extensions.code ?? answer.data?.changePassword.problems[0]?.code;
}
const accepted = (codes: (string | undefined)[]) => codes.filter((code) => code === undefined).length;

describe("a chosen password", () => {
  it(figure("password.minLength", "has twelve characters at least"), async () => {
    const codes = [await choose(ofLength(PASSWORD_MIN_LENGTH - 1)), await choose(ofLength(PASSWORD_MIN_LENGTH))];
    expect(codes).toEqual(["PASSWORD_TOO_SHORT", undefined]);
    tried("password.minLength", 2, accepted(codes));
  });

  it(figure("password.staffMinLength", "has sixteen characters at least when it is an agent's"), async () => {
    const agent = await addUser(server);
    await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', now())`, [agent.id]);
    const codes = [await choose(ofLength(STAFF_PASSWORD_MIN_LENGTH - 1), agent), await choose(ofLength(STAFF_PASSWORD_MIN_LENGTH), agent)];
    expect(codes).toEqual(["PASSWORD_TOO_SHORT", undefined]);
    tried("password.staffMinLength", 2, accepted(codes));
  });

  it(figure("password.maxLength", "has 128 characters at most"), async () => {
    const codes = [await choose(ofLength(PASSWORD_MAX_LENGTH)), await choose(ofLength(PASSWORD_MAX_LENGTH + 1))];
    expect(codes).toEqual([undefined, "PASSWORD_TOO_LONG"]);
    tried("password.maxLength", 2, accepted(codes));
  });

  it(figure("password.minClasses", "mixes three of the four classes of characters"), async () => {
    const two = await choose("kxvqmzwrplt7294683");
    const three = await choose("kxvqmzwRPlt7294683");
    expect([two, three]).toEqual(["PASSWORD_CLASSES", undefined]);
    tried("password.minClasses", PASSWORD_MIN_CLASSES - 1, accepted([two, three]));
  });
});

it(figure("password.concurrentHashes", "hashes two passwords at a time, lets six wait, and tells the others to come back"), async () => {
  const waiting = 6;
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () =>
      hashPassword(ofLength(20)).then(
        () => "hashed",
        (error: { code: string }) => error.code,
      ),
    ),
  );
  const hashed = outcomes.filter((outcome) => outcome === "hashed").length;
  expect(tried("password.concurrentHashes", outcomes.length, hashed)).toBe(policy.password.concurrentHashes + waiting);
  expect(outcomes.filter((outcome) => outcome === "RATE_LIMITED").length).toBe(20 - hashed);
});
