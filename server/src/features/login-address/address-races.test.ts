import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { askChange, changed, confirm, links, loginEmailOf, newAddress, undo } from "../../testing/address-change.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { meeting } from "../../testing/meeting.ts";

const REPLAYS = 20;
const PAIRS = 10;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work));
const count = (answers: readonly unknown[], wanted: unknown) => answers.filter((answer) => answer === wanted).length;

async function askedBoth(): Promise<{ user: TestUser; to: string; old: string; fresh: string }> {
  const user = await addUser(server);
  const to = newAddress();
  await askChange(server, user, to);
  return { user, to, old: await links.old(server, user.loginEmail), fresh: await links.new(server, to) };
}

/** What a careless program would do: look, then write. */
async function confirmNaively(token: string, allHaveLooked: () => Promise<void>): Promise<boolean> {
  const [found] = await server.dataSource.query<{ id: string; isUsed: boolean }[]>(
    `select id, new_confirmed_at is not null as "isUsed" from login_address_change where new_token_hash = $1`,
    [sha256(token)],
  );
  await allHaveLooked();
  if (!found || found.isUsed) return false;
  await server.dataSource.query(`update login_address_change set new_confirmed_at = now() where id = $1`, [found.id]);
  return true;
}

describe("links about a login address that race", () => {
  it(figure("once.loginAddressLink", "confirm once, whichever mailbox they come from"), async () => {
    const { old, fresh } = await askedBoth();
    const first = await times(REPLAYS, () => confirm(server, old));
    const second = await times(REPLAYS, () => confirm(server, fresh));
    expect(tried("once.loginAddressLink", REPLAYS, count(first, "OTHER_MAILBOX_AWAITED"))).toBe(1);
    expect(tried("once.loginAddressLink", REPLAYS, count(second, "CHANGED"))).toBe(1);
    expect(count(first, "LINK_ALREADY_USED")).toBe(REPLAYS - 1);
  });

  it("control: look, then write, confirms several times", async () => {
    const { fresh } = await askedBoth();
    const allHaveLooked = meeting(REPLAYS);
    const accepted = count(await times(REPLAYS, () => confirmNaively(fresh, allHaveLooked)), true);
    console.log(`control, look then write: ${REPLAYS} attempts → ${accepted}`);
    expect(accepted).toBe(REPLAYS);
  });

  it("make every change exactly once when both mailboxes confirm at the same time", async () => {
    const outcomes: string[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const { user, to, old, fresh } = await askedBoth();
      outcomes.push((await Promise.all([confirm(server, old), confirm(server, fresh)])).map(String).toSorted().join(" then "));
      expect(await loginEmailOf(server, user)).toBe(to);
    }
    console.log(`both mailboxes at once: ${PAIRS} pairs → ${count(outcomes, "CHANGED then OTHER_MAILBOX_AWAITED")} changes`);
    expect(count(outcomes, "CHANGED then OTHER_MAILBOX_AWAITED")).toBe(PAIRS);
  });

  it(figure("once.loginAddressUndo", "undo once"), async () => {
    const user = await addUser(server);
    const { undoToken } = await changed(server, user, newAddress());
    const answers = await times(REPLAYS, () => undo(server, undoToken));
    expect(tried("once.loginAddressUndo", REPLAYS, count(answers, "DONE"))).toBe(1);
    expect(count(answers, "LINK_ALREADY_USED")).toBe(REPLAYS - 1);
  });

  it("give an address two accounts ask for to one of them: the unique constraint decides", async () => {
    const to = newAddress();
    const users = [await addUser(server), await addUser(server)];
    const fresh: string[] = [];
    for (const user of users) {
      await askChange(server, user, to);
      await confirm(server, await links.old(server, user.loginEmail));
      fresh.push(await links.new(server, to));
    }
    const outcomes = await Promise.all(fresh.map((token) => confirm(server, token)));
    console.log(`one address for two accounts: 2 attempts → ${count(outcomes, "CHANGED")}`);
    expect(outcomes.map(String).toSorted()).toEqual(["ADDRESS_UNAVAILABLE", "CHANGED"]);
    expect(await Promise.all(fresh.map((token) => confirm(server, token)))).not.toContain("CHANGED");
  });
});
