import { retention } from "@portail-tic/shared/kernel/retention";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";

const day = 86_400_000;
let server: TestServer;
let user: TestUser;
let caller: Caller;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server);
  caller = await signedIn(server, user, { steppedUp: true });
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const act = async (name: string, input: Record<string, unknown> = {}, as = caller) =>
  (await call(server, name, input, as)).codes.join() || "done";
const signIn = (password = testPassword) => act("signIn", { loginEmail: user.loginEmail, password }, {});
const mailAbout = (subject: string) => server.mailbox.find((mail) => mail.to === user.loginEmail && mail.subject === subject);
const statusOf = async () =>
  (await server.dataSource.query<{ status: string }[]>(`select status from app_user where id = $1`, [user.id]))[0]?.status;
const linkFrom = (subject: string) => /jeton=([\w-]+)/.exec(mailAbout(subject)?.text ?? "")?.[1] ?? "";
const newPassword = { password: "Colza-jaune-31-tambour", passwordConfirmation: "Colza-jaune-31-tambour" };

describe("deactivating one's account", () => {
  it("ends every session and token, and nobody signs in any more: one answer with a wrong password's", async () => {
    const bearer = await addApiToken(server, user);
    const elsewhere = await signedIn(server, user);
    expect(await act("deactivateAccount", {}, elsewhere)).toBe("STEP_UP_REQUIRED");
    expect(await act("deactivateAccount", {}, bearer)).toBe("HUMAN_ONLY");
    expect(await act("deactivateAccount")).toBe("done");
    for (const as of [caller, elsewhere, bearer]) {
      expect((await server.graphql(`{ structures { totalCount } }`, {}, as)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    }
    expect(await signIn()).toBe("CREDENTIALS_INVALID");
    await server.runWorker();
    expect(mailAbout("Votre compte est désactivé")?.text).toContain("Mot de passe oublié");
  });

  it("leaves no token behind: one asked for at the same moment waits, and is refused", async () => {
    const runner = server.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`update app_user set status = 'DEACTIVATED', deactivated_at = $2 where id = $1`, [
      user.id,
      server.services.clock.now(),
    ]);
    const expiresOn = new Date(server.services.clock.now().getTime() + 30 * day).toISOString().slice(0, 10);
    const asked = server.graphql(
      `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret problems { code } } }`,
      { input: { name: "Program", scope: "READ", expiresOn } },
      caller,
    );
    const waiting = `select 1 from pg_locks where not granted`;
    await vi.waitUntil(async () => (await server.dataSource.query<unknown[]>(waiting)).length > 0);
    await runner.commitTransaction();
    await runner.release();
    expect((await asked).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await server.dataSource.query(`select 1 from api_token where user_id = $1 and revoked_at is null`, [user.id])).toEqual([]);
  });

  it("is undone from the mailbox, through « Mot de passe oublié », whose answer is the same as for anybody", async () => {
    await act("deactivateAccount");
    const ask = async (loginEmail: string) => (await call(server, "requestPasswordReset", { loginEmail }, {})).answer.data;
    expect(await ask(user.loginEmail)).toEqual(await ask("personne-d-autre@ferme.example"));
    await server.runWorker();
    const token = linkFrom("Réactivez votre compte");
    expect(await act("resetPassword", { token, ...newPassword }, {})).toBe("done");
    expect(await statusOf()).toBe("ACTIVE");
    expect(await signIn(newPassword.password)).toBe("done");
    await server.runWorker();
    expect(mailAbout("Votre compte est réactivé")).toBeDefined();
    const tokens = await server.dataSource.query(`select 1 from api_token where user_id = $1 and revoked_at is null`, [user.id]);
    expect(tokens).toEqual([]);
  });

  it("is refused to the principal manager of an active structure; a member stays attached and finds everything again", async () => {
    const structure = await addStructure(server, await addUser(server));
    await addMember(server, structure, user);
    expect(await act("deactivateAccount")).toBe("done");
    const principal = await addUser(server);
    await addStructure(server, principal);
    expect(await act("deactivateAccount", {}, await signedIn(server, principal, { steppedUp: true }))).toBe("STILL_MANAGER");
    expect(await server.dataSource.query(`select 1 as one from membership where user_id = $1 and ended_at is null`, [user.id])).toEqual([
      { one: 1 },
    ]);
  });

  it(
    figure(
      "accountDeletion.warningSeconds",
      "is not for ever: after two years, less a month of warning, it is deleted unless its owner keeps it",
    ),
    async () => {
      await act("deactivateAccount");
      const warningMs = policy.accountDeletion.warningSeconds * 1_000;
      server.advanceTime(retention.deactivatedAccountDays * day - warningMs - day);
      await server.runWorker();
      expect(mailAbout("Votre compte sera supprimé")).toBeUndefined();
      server.advanceTime(day);
      await server.runWorker();
      expect(mailAbout("Votre compte sera supprimé")?.text).toContain("désactivé depuis longtemps");
      server.advanceTime(warningMs - day);
      await server.runWorker();
      const early = await statusOf();
      server.advanceTime(day);
      await server.runWorker();
      const statuses = [early, await statusOf()];
      expect(tried("accountDeletion.warningSeconds", 2, statuses.filter((status) => status === "DELETED").length)).toBe(1);
      expect(statuses).toEqual(["DEACTIVATED", "DELETED"]);
    },
  );

  it("that is kept by the mailed link, or reactivated meanwhile, is not deleted", async () => {
    await act("deactivateAccount");
    server.advanceTime(retention.deactivatedAccountDays * day - policy.accountDeletion.warningSeconds * 1_000);
    await server.runWorker();
    expect(await act("keepAccount", { token: linkFrom("Votre compte sera supprimé") }, {})).toBe("done");
    server.advanceTime(policy.accountDeletion.warningSeconds * 1_000);
    await server.runWorker();
    expect(await statusOf()).toBe("DEACTIVATED");
    server.mailbox.length = 0;
    server.advanceTime(retention.deactivatedAccountDays * day);
    await server.runWorker(); // warned again
    await act("requestPasswordReset", { loginEmail: user.loginEmail }, {});
    await server.runWorker();
    expect(await act("resetPassword", { token: linkFrom("Réactivez votre compte"), ...newPassword }, {})).toBe("done");
    server.advanceTime(policy.accountDeletion.warningSeconds * 1_000);
    await server.runWorker();
    expect(await statusOf()).toBe("ACTIVE");
  });
});
