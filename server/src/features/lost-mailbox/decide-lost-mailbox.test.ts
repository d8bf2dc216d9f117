import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { links, linkIn, loginEmailOf, newAddress, undo, changed } from "../../testing/address-change.ts";
import { addApp } from "../../testing/authenticator.ts";
import { addDelayed, addLostMailbox, decide, lostMailboxForm, lostMailboxStatus, signedInAgent } from "../../testing/lost-mailbox.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addStructure } from "../../testing/organisations.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../../platform/config/policy.ts";
import { meeting } from "../../testing/meeting.ts";

const { delaySeconds } = policy.lostMailbox;
const RACES = 10;
const ALERTS = `{ myLostMailboxAlerts { id maskedNewEmail delayedUntil } }`;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const subjectsTo = (address: string) => server.mailbox.filter((mail) => mail.to === address).map((mail) => mail.subject);
const wait = async (milliseconds: number) => {
  server.advanceTime(milliseconds);
  await server.runWorker();
  await server.runWorker(); // the job first, then what it announced
};
const alertsOf = async (caller: object) =>
  (await server.graphql<{ myLostMailboxAlerts: { id: string; delayedUntil: string | null }[] }>(ALERTS, {}, caller)).data
    ?.myLostMailboxAlerts;

describe("a request of somebody who lost the mailbox", () => {
  it("goes from the form to the new address through two agents and a delay; everybody concerned is told", async () => {
    const [user, manager] = [await addUser(server), await addUser(server)];
    await addApp(server, user);
    const structure = await addStructure(server, manager);
    await addMember(server, structure, user);
    const form = lostMailboxForm(user.loginEmail);
    await mutate(server, "requestLostMailbox", "maskedEmail", { ...form, humanCheck: await solveHumanCheck(server, "LOST_MAILBOX") }, {});
    const token = await linkIn(server, form.newEmail, "Vérifiez");
    await mutate(server, "verifyLostMailbox", "done", { token }, {});
    const [row] = await server.dataSource.query<{ id: string }[]>(`select id from lost_mailbox_request where new_email = $1`, [
      form.newEmail,
    ]);
    const id = row?.id ?? "";
    expect(await decide(server, id, (await signedInAgent(server)).caller)).toBe("APPROVED_ONCE");
    await server.runWorker();
    await server.runWorker();
    expect(subjectsTo(user.loginEmail)).toEqual(["Quelqu'un demande à remplacer votre adresse de connexion"]);
    expect(subjectsTo(manager.loginEmail)).toEqual(["Une demande de changement d'adresse au nom de Jeanne Martin"]);
    expect(await decide(server, id, (await signedInAgent(server)).caller)).toBe("DELAYED");
    await wait(delaySeconds * 1_000);
    expect(await loginEmailOf(server, user)).toBe(form.newEmail);
    expect(subjectsTo(form.newEmail)).toEqual(
      expect.arrayContaining([
        "Votre demande est approuvée",
        "Votre nouvelle adresse de connexion est active",
        "Choisissez un nouveau mot de passe",
      ]),
    );
    const [kept] = await server.dataSource.query<{ apps: number; journal: number }[]>(
      `select (select count(*)::int from second_factor where user_id = $1 and removed_at is null) as apps,
              (select count(*)::int from audit_entry where subject_id = $2) as journal`,
      [user.id, id],
    );
    expect(kept).toEqual({ apps: 1, journal: 5 });
    expect(await undo(server, await links.undo(server, user.loginEmail))).toBe("DONE");
  });

  it(figure("lostMailbox.delaySeconds", "changes the address after three days, not one second before; every session ends"), async () => {
    const user = await addUser(server);
    const to = newAddress();
    const id = await addDelayed(server, user, to);
    await wait(delaySeconds * 1_000 - 400_000);
    const caller = await signedIn(server, user);
    await wait(400_000 - 1);
    const seen = [await loginEmailOf(server, user)];
    await wait(300_001);
    seen.push(await loginEmailOf(server, user));
    expect(seen).toEqual([user.loginEmail, to]);
    expect(tried("lostMailbox.delaySeconds", seen.length, seen.filter((email) => email === to).length)).toBe(1);
    expect(await lostMailboxStatus(server, id)).toBe("COMPLETED");
    expect((await server.graphql(ALERTS, {}, caller)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("takes two different agents, each with two proofs and a reason; one rejection ends it", async () => {
    const id = await addLostMailbox(server, await addUser(server));
    const [first, second] = [(await signedInAgent(server)).caller, (await signedInAgent(server)).caller];
    expect(await decide(server, id, first, { proofs: ["MANAGER_CONFIRMED", "MANAGER_CONFIRMED"] })).toBe("PROOFS_MISSING");
    expect(await decide(server, id, first, { reason: " " })).toBe("REQUIRED");
    expect(await decide(server, id, first)).toBe("APPROVED_ONCE");
    expect(await decide(server, id, first)).toBe("OTHER_AGENT_NEEDED");
    expect(await decide(server, id, second, { verdict: "REJECTED", proofs: [], reason: "Le gérant ne connaît pas la personne." })).toBe(
      "REJECTED",
    );
    expect(await decide(server, id, (await signedInAgent(server)).caller)).toBe("ALREADY_DECIDED");
  });

  it("is closed to everybody else, to agents without a fresh factor, and to the agent whose account it is", async () => {
    const id = await addLostMailbox(server, await addUser(server));
    const { agent } = await signedInAgent(server);
    expect(await decide(server, id, await signedIn(server, await addUser(server), { steppedUp: true }))).toBe("FORBIDDEN");
    expect(await decide(server, id, await signedIn(server, agent))).toBe("STEP_UP_REQUIRED");
    const own = await signedInAgent(server);
    expect(await decide(server, await addLostMailbox(server, own.agent), own.caller)).toBe("OWN_ACCOUNT");
    const queue = await server.graphql(`{ lostMailboxRequests { totalCount } }`, {}, await signedIn(server, await addUser(server)));
    expect(queue.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("is not approved when nobody signs in with the address, or somebody with the new one", async () => {
    const { caller } = await signedInAgent(server);
    const [user, other] = [await addUser(server), await addUser(server)];
    expect(await decide(server, await addLostMailbox(server, user, "TO_REVIEW", other.loginEmail), caller)).toBe("NEW_ADDRESS_TAKEN");
    const orphan = await addLostMailbox(server, user);
    await server.dataSource.query(`update lost_mailbox_request set user_id = null where id = $1`, [orphan]);
    expect(await decide(server, orphan, caller)).toBe("LOST_MAILBOX_NO_ACCOUNT");
  });

  it("is stopped by the old mailbox, once, and by the account", async () => {
    const [user, other] = [await addUser(server), await addUser(server)];
    const byMail = await addLostMailbox(server, user);
    const { secrets } = server.services;
    const { lostMailboxToken, lostMailboxTokenHash } = await import("./lost-mailbox-links.ts");
    await server.dataSource.query(`update lost_mailbox_request set stop_token_hash = $2 where id = $1`, [
      byMail,
      lostMailboxTokenHash(secrets, byMail, "STOP"),
    ]);
    for (const { caller } of [await signedInAgent(server), await signedInAgent(server)]) await decide(server, byMail, caller);
    const stop = async () =>
      (await mutate(server, "stopLostMailbox", "done", { token: lostMailboxToken(secrets, byMail, "STOP") }, {})).problems?.[0]?.code ??
      "DONE";
    const answers = await Promise.all(Array.from({ length: 10 }, stop));
    console.log(`a stop replayed: 10 attempts → ${answers.filter((answer) => answer === "DONE").length}`);
    expect(answers.filter((answer) => answer === "DONE")).toHaveLength(1);

    const byAccount = await addDelayed(server, other);
    const caller = await signedIn(server, other);
    expect(await alertsOf(caller)).toMatchObject([{ id: byAccount, delayedUntil: expect.any(String) as string }]);
    expect((await mutate(server, "denyLostMailbox", "done", { id: byAccount }, await signedIn(server, user))).code).toBe("NOT_FOUND");
    expect((await mutate(server, "denyLostMailbox", "done", { id: byAccount }, caller)).payload).toEqual({ done: true, problems: [] });
    await wait(delaySeconds * 2_000);
    expect([await loginEmailOf(server, user), await loginEmailOf(server, other)]).toEqual([user.loginEmail, other.loginEmail]);
  });

  it("stops when the address changes another way, or the new one is taken meanwhile", async () => {
    const [user, other] = [await addUser(server), await addUser(server)];
    const moved = await addDelayed(server, user);
    await changed(server, user, newAddress());
    await wait(0);
    const to = newAddress();
    const taken = await addDelayed(server, other, to);
    await addUser(server, { loginEmail: to });
    await wait(delaySeconds * 1_000);
    expect([await lostMailboxStatus(server, moved), await lostMailboxStatus(server, taken)]).toEqual(["STOPPED", "STOPPED"]);
    expect(await loginEmailOf(server, other)).toBe(other.loginEmail);
  });

  it("is never approved twice by one agent, however often they click at once", async () => {
    const { caller } = await signedInAgent(server);
    const id = await addLostMailbox(server, await addUser(server));
    const answers = await Promise.all(Array.from({ length: RACES }, () => decide(server, id, caller)));
    console.log(
      `one agent alone: ${RACES} attempts → ${answers.filter((answer) => answer === "APPROVED_ONCE").length} first approval, ${answers.filter((answer) => answer === "DELAYED").length} second`,
    );
    expect(answers.filter((answer) => answer === "APPROVED_ONCE")).toHaveLength(1);
    expect(await lostMailboxStatus(server, id)).toBe("APPROVED_ONCE");
    await expect(
      server.dataSource.query(
        `update lost_mailbox_request set status = 'DELAYED', second_approved_by = first_approved_by, delayed_until = now() where id = $1`,
        [id],
      ),
    ).rejects.toThrow("check constraint");
  });

  it("control: look, then write, makes several first approvals", async () => {
    const { agent } = await signedInAgent(server);
    const id = await addLostMailbox(server, await addUser(server));
    const allHaveLooked = meeting(RACES);
    const approveNaively = async () => {
      const [seen] = await server.dataSource.query<{ status: string }[]>(`select status from lost_mailbox_request where id = $1`, [id]);
      await allHaveLooked();
      if (seen?.status !== "TO_REVIEW") return false;
      await server.dataSource.query(`update lost_mailbox_request set status = 'APPROVED_ONCE', first_approved_by = $2 where id = $1`, [
        id,
        agent.id,
      ]);
      return true;
    };
    const passed = (await Promise.all(Array.from({ length: RACES }, approveNaively))).filter(Boolean).length;
    console.log(`control, look then write: ${RACES} attempts → ${passed} first approvals`);
    expect(passed).toBe(RACES);
  });
});
