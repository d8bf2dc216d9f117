import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changed, newAddress, undo } from "../../testing/address-change.ts";
import { features } from "../../app/features.ts";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addMembershipRequest, addStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, createDraft, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { addStructureExport } from "../../testing/structure-export.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";

const { delaySeconds } = policy.accountDeletion;
let server: TestServer;
let user: TestUser;
let caller: Caller;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server, { firstName: "Yvette", lastName: "Horizon" });
  caller = await signedIn(server, user, { steppedUp: true });
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const act = async (name: string, input: Record<string, unknown> = {}, as = caller) =>
  (await call(server, name, input, as)).codes.join() || "done";
const ask = (as = caller, password = testPassword) => act("requestAccountDeletion", { password }, as);
const mailAbout = (subject: string) => server.mailbox.find((mail) => mail.to === user.loginEmail && mail.subject === subject);
const statusOf = async ({ id }: TestUser) =>
  (await server.dataSource.query<{ status: string }[]>(`select status from app_user where id = $1`, [id]))[0]?.status;
const passTheDelay = async () => {
  server.advanceTime(delaySeconds * 1_000);
  await server.runWorker();
};

describe("deleting one's account", () => {
  it("needs a fresh second factor and the password, and is asked once", async () => {
    expect(await ask(await signedIn(server, user))).toBe("STEP_UP_REQUIRED");
    expect(await ask(await addApiToken(server, user))).toBe("HUMAN_ONLY");
    expect(await ask(caller, "Mauvais-mot-de-passe-9")).toBe("PASSWORD_INCORRECT");
    expect(await ask()).toBe("done");
    expect(await ask()).toBe("DELETION_ALREADY_ASKED");
  });

  it("is taken back with the account, when the old mailbox undoes a change of login address", async () => {
    await ask();
    const { undoToken } = await changed(server, user, newAddress());
    expect(await undo(server, undoToken)).toBe("DONE");
    await server.runWorker();
    expect(mailAbout("Votre compte est gardé")).toBeDefined();
    await passTheDelay();
    expect(await statusOf(user)).toBe("ACTIVE");
  });

  it("is a proof of identity: one per request, counted per address", async () => {
    const twice = `mutation ($input: RequestAccountDeletionInput!) {
      a: requestAccountDeletion(input: $input) { problems { code } } b: requestAccountDeletion(input: $input) { problems { code } } }`;
    const answer = await server.graphql(twice, { input: { password: "Mauvais-mot-de-passe-9" } }, caller);
    expect(answer.status).toBe(400);
  });

  it("counts wrong passwords like a sign-in: ten, then a delay", async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt <= policy.password.failures; attempt++) codes.push(await ask(caller, `Mauvais-mot-de-passe-${attempt}`));
    process.stdout.write(
      `wrong passwords at deletion: ${codes.length} attempts → ${codes.filter((code) => code === "PASSWORD_INCORRECT").length} looked at\n`,
    );
    expect(codes.at(-1)).toBe("RATE_LIMITED");
    expect(codes.slice(0, -1).every((code) => code === "PASSWORD_INCORRECT")).toBe(true);
  });

  it(
    figure("accountDeletion.delaySeconds", "waits seven days, in which the mailed link keeps the account, without signing in"),
    async () => {
      await ask();
      await server.runWorker();
      const token = /garder-mon-compte\?jeton=([\w-]+)/.exec(mailAbout("Votre compte sera supprimé")?.text ?? "")?.[1] ?? "";
      expect(token).toHaveLength(43);
      const look = async () =>
        (await server.graphql(`query ($token: String!) { accountDeletionLink(token: $token) { isPending } }`, { token })).data;
      expect(await look()).toEqual({ accountDeletionLink: { isPending: true } });
      server.advanceTime((delaySeconds - 60) * 1_000);
      await server.runWorker();
      expect(await statusOf(user)).toBe("ACTIVE");
      expect(await act("keepAccount", { token }, {})).toBe("done");
      expect(await look()).toEqual({ accountDeletionLink: { isPending: false } });
      await passTheDelay();
      expect(await statusOf(user)).toBe("ACTIVE");
      expect(mailAbout("Votre compte est gardé")).toBeDefined();
      expect(await act("keepAccount", { token: "x".repeat(43) }, {})).toBe("LINK_INVALID");
      await ask(await signedIn(server, user, { steppedUp: true }));
      const statuses: (string | undefined)[] = [];
      for (const seconds of [delaySeconds - 3_600, 3_600]) {
        server.advanceTime(seconds * 1_000);
        await server.runWorker();
        statuses.push(await statusOf(user));
      }
      expect(tried("accountDeletion.delaySeconds", 2, statuses.filter((status) => status === "DELETED").length)).toBe(1);
    },
  );

  it(figure("once.keepAccountLink", "is taken back once by its link, however many race for it"), async () => {
    await ask();
    await server.runWorker();
    const token = /garder-mon-compte\?jeton=([\w-]+)/.exec(mailAbout("Votre compte sera supprimé")?.text ?? "")?.[1] ?? "";
    const codes = await Promise.all(Array.from({ length: 8 }, () => act("keepAccount", { token }, {})));
    expect(tried("once.keepAccountLink", codes.length, codes.filter((code) => code === "done").length)).toBe(1);
    // The control: looking first and writing afterwards lets several through.
    await server.dataSource.query(`update account_deletion set cancelled_at = null, cancel_reason = null where user_id = $1`, [user.id]);
    const allHaveLooked = meeting(8);
    const naive = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const waiting = await server.dataSource.query<unknown[]>(
          `select 1 from account_deletion where user_id = $1 and cancelled_at is null`,
          [user.id],
        );
        await allHaveLooked();
        await server.dataSource.query(`update account_deletion set cancelled_at = now(), cancel_reason = 'LINK' where user_id = $1`, [
          user.id,
        ]);
        return waiting.length > 0;
      }),
    );
    expect(naive.filter(Boolean).length).toBe(8);
  });

  it("is taken back from the account too", async () => {
    expect(await act("cancelAccountDeletion")).toBe("NO_DELETION_ASKED");
    await ask();
    expect(await act("cancelAccountDeletion")).toBe("done");
    await passTheDelay();
    expect(await statusOf(user)).toBe("ACTIVE");
  });

  it("erases who the person was, frees the address, and tells it one last time", async () => {
    const structure = await addStructure(server, await addUser(server));
    await addMember(server, structure, user);
    await addMembershipRequest(server, await addStructure(server, await addUser(server)), user);
    await ask();
    await passTheDelay();
    expect(await statusOf(user)).toBe("DELETED");
    expect(mailAbout("Votre compte est supprimé")).toBeDefined();
    const [row] = await server.dataSource.query<Record<string, unknown>[]>(`select * from app_user where id = $1`, [user.id]);
    expect(JSON.stringify(row)).not.toMatch(/Yvette|Horizon|ferme\.example|argon2/);
    expect(await server.dataSource.query(`select 1 from membership where user_id = $1 and ended_at is null`, [user.id])).toEqual([]);
    expect(await server.dataSource.query(`select status, comment from approval where requester_id = $1`, [user.id])).toEqual([
      { status: "CANCELLED", comment: "" },
    ]);
    expect((await server.graphql(`{ myData { isStaff } }`, {}, caller)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    await addUser(server, { loginEmail: user.loginEmail });
    expect(
      await server.dataSource.query(`select actor_kind from audit_entry where action = 'deleteAccount' and subject_id = $1`, [user.id]),
    ).toEqual([{ actor_kind: "SYSTEM" }]);
  });

  it("leaves no row in the tables that are to be emptied, and nothing of the person anywhere but in what is kept on purpose", async () => {
    user = await addUser(server, { firstName: "Ermengarde", lastName: "Horizon-Lointain" });
    caller = await signedIn(server, user, { steppedUp: true });
    await addApiToken(server, user);
    await ask();
    await passTheDelay();
    const columns = features.flatMap((feature) => Object.entries(feature.personalData?.columns ?? {}));
    const left: string[] = [];
    for (const [place, { atDeletion }] of columns.filter(([, column]) => column.atDeletion === "DELETE")) {
      const [table, column] = place.split(".");
      if ((await server.dataSource.query<unknown[]>(`select 1 from ${table} where ${column} = $1 limit 1`, [user.id])).length > 0)
        left.push(`${place} ${atDeletion}`);
    }
    expect(left).toEqual([]);
    const tables = await server.dataSource.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const traces: string[] = [];
    for (const { name } of tables) {
      const rows = await server.dataSource.query<unknown[]>(
        `select 1 from ${name} t where t::text ~ 'Ermengarde|Horizon-Lointain' or t::text like $1 limit 1`,
        [`%${user.loginEmail}%`],
      );
      if (rows.length > 0) traces.push(name);
    }
    process.stdout.write(`tables searched for the person: ${tables.length} attempts → ${traces.length} traces\n`);
    expect(traces).toEqual([]);
  });

  it("keeps what was sent, under « Compte supprimé », and the drafts others can take up", async () => {
    const farm = await addFarm(server);
    await addMember(server, farm.structure, user);
    const request = await submitted(server, farm);
    const draft = await createDraft(server, farm, "26-05");
    await server.dataSource.query(
      `update refund_request set created_by = $1::uuid, submitted_by = case when submitted_by is null then null else $1::uuid end where structure_id = $2`,
      [user.id, farm.structure.id],
    );
    await ask();
    await passTheDelay();
    const kept = await server.dataSource.query<{ id: string }[]>(`select id from refund_request where structure_id = $1 order by id`, [
      farm.structure.id,
    ]);
    expect(kept.map(({ id }) => id)).toEqual([request.id, draft.id].sort());
  });

  it("takes the drafts that nobody is left to take up, once the structure is closed", async () => {
    const farm = await addFarm(server);
    await createDraft(server, farm, "26-05");
    const as = await signedIn(server, farm.manager, { steppedUp: true });
    expect(await ask(as)).toBe("STILL_MANAGER");
    await addStructureExport(server, farm.structure.id);
    expect(await act("deactivateStructure", { id: farm.structure.id }, as)).toBe("done");
    expect(await ask(as)).toBe("done");
    await passTheDelay();
    expect(await statusOf(farm.manager)).toBe("DELETED");
    expect(await server.dataSource.query(`select 1 from refund_request where structure_id = $1`, [farm.structure.id])).toEqual([]);
  });

  it("is refused to an officer: the administrator closes that account", async () => {
    await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', $2)`, [
      user.id,
      server.services.clock.now(),
    ]);
    expect(await ask()).toBe("STAFF_ACCOUNT");
    expect(await act("deactivateAccount")).toBe("STAFF_ACCOUNT");
  });

  it("is stopped, and said to be, when a structure has come to depend on the person meanwhile", async () => {
    await ask();
    await addStructure(server, user);
    await passTheDelay();
    expect(await statusOf(user)).toBe("ACTIVE");
    expect(mailAbout("Votre compte n'a pas été supprimé")).toBeDefined();
    await passTheDelay();
    expect(await statusOf(user)).toBe("ACTIVE");
  });
});
