import { parsePasskeyAssertion } from "@portail-tic/shared/second-factors/passkey-response";
import { valueOf } from "@portail-tic/shared/kernel/parsed";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { keyPerson } from "../../testing/key-person.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { meeting } from "../../testing/meeting.ts";
import { SoftwareKey } from "../../testing/software-key.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { acceptPasskey, takeCounter } from "./accept-passkey.ts";
import { putPasskeyChallenge } from "./passkey-challenges.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

const RACERS = 8;
const times = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: RACERS }, work));

/** A person with a key, and their sessions. */
async function owner(key: SoftwareKey): Promise<{ user: TestUser; factorId: string; sessionIds: string[] }> {
  const user = await addUser(server);
  const added = await keyPerson(server).addKey(await signedIn(server, user, { steppedUp: true }), key);
  const rows = await server.dataSource.query<{ id: string }[]>(`select id from user_session where user_id = $1 and ended_at is null`, [
    user.id,
  ]);
  return { user, factorId: added.payload?.secondFactor?.id ?? "", sessionIds: rows.map(({ id }) => id) };
}

/** What the key answers to a fresh challenge of this session. */
async function answerIn(sessionId: string, key: SoftwareKey) {
  const now = server.services.clock.now();
  const challenge = await server.dataSource.transaction((manager) =>
    putPasskeyChallenge(manager, { sessionId, purpose: "STEP_UP" }, { now }),
  );
  const answer = key.get(JSON.stringify({ challenge: challenge.toString("base64url"), rpId: "localhost" }));
  return { sessionId, purpose: "STEP_UP", passkey: valueOf(parsePasskeyAssertion(answer)) } as const;
}

const accept = (userId: string, shown: Awaited<ReturnType<typeof answerIn>>) =>
  server.dataSource.transaction((manager) =>
    acceptPasskey({ manager, now: server.services.clock.now(), settings: server.services.settings }, { userId, ...shown }),
  );

describe("one answer of a key that does not count its signatures, shown by several requests at once", () => {
  it(figure("once.passkeyAnswer", "is accepted once: its challenge is taken"), async () => {
    const key = new SoftwareKey("http://localhost:4000", { counter: null });
    const { user, sessionIds } = await owner(key);
    const shown = await answerIn(sessionIds[0] ?? "", key);
    const results = await times(() => accept(user.id, shown));
    expect(tried("once.passkeyAnswer", RACERS, results.filter((result) => result === "ACCEPTED").length)).toBe(1);
    expect(results.toSorted()).toEqual(["ACCEPTED", ...Array<string>(RACERS - 1).fill("EXPIRED")]);
  });

  it("would be accepted by all of them if the challenge were read before it is deleted (control)", async () => {
    const key = new SoftwareKey("http://localhost:4000", { counter: null });
    const { sessionIds } = await owner(key);
    const { sessionId } = await answerIn(sessionIds[0] ?? "", key);
    const allHaveRead = meeting(RACERS);
    const taken = await times(async () => {
      const rows = await server.dataSource.query<unknown[]>(`select challenge from passkey_challenge where session_id = $1`, [sessionId]);
      await allHaveRead();
      await server.dataSource.query(`delete from passkey_challenge where session_id = $1`, [sessionId]);
      return rows.length === 1;
    });
    expect(taken.filter(Boolean).length).toBe(RACERS);
  });
});

describe("one count of a key, shown in several sessions at once", () => {
  it(figure("once.passkeyCount", "is accepted once: a copy that signed meanwhile is refused"), async () => {
    const key = new SoftwareKey("http://localhost:4000", { counter: 7 });
    const { factorId } = await owner(key);
    const take = () => server.dataSource.transaction((manager) => takeCounter(manager, factorId, { counter: 9, isSynced: false }));
    const taken = (await times(take)).filter(Boolean).length;
    expect(tried("once.passkeyCount", RACERS, taken)).toBe(1);
  });

  it("would be accepted by all of them if it were read before it is written (control)", async () => {
    const { factorId } = await owner(new SoftwareKey("http://localhost:4000", { counter: 7 }));
    const allHaveRead = meeting(RACERS);
    const taken = await times(async () => {
      const [row] = await server.dataSource.query<{ counter: number }[]>(`select counter from passkey where factor_id = $1`, [factorId]);
      await allHaveRead();
      if (!row || row.counter >= 9) return false;
      await server.dataSource.query(`update passkey set counter = 9 where factor_id = $1`, [factorId]);
      return true;
    });
    expect(taken.filter(Boolean).length).toBe(RACERS);
  });
});
