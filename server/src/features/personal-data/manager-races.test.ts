import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { announce } from "../../platform/outbox/announce.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { addManagementOffer, addMember, addStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";

const { delaySeconds } = policy.accountDeletion;
let server: TestServer;
let user: TestUser;
let caller: Caller;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server);
  caller = await signedIn(server, user, { steppedUp: true });
});
afterAll(() => server.stop());

const act = async (name: string, input: Record<string, unknown> = {}, as = caller) =>
  (await call(server, name, input, as)).codes.join() || "done";
const ask = () => act("requestAccountDeletion", { password: testPassword });
const statusOf = async ({ id }: TestUser) =>
  (await server.dataSource.query<{ status: string }[]>(`select status from app_user where id = $1`, [id]))[0]?.status;

describe("a structure never stays without a manager", () => {
  /** A principal manager whose deletion is due now, and who was offered nothing; a member beside. */
  async function due() {
    const principal = await addUser(server);
    const structure = await addStructure(server, principal);
    const membershipId = await addMember(server, structure, user);
    await ask();
    server.advanceTime(delaySeconds * 1_000);
    const asUser = await signedIn(server, user, { steppedUp: true });
    return { principal, structure, membershipId, asUser };
  }
  /** As the job does, so that the worker takes it up at once and really races. */
  const announceDue = async () => {
    const [deletion] = await server.dataSource.query<{ id: string }[]>(`select id from account_deletion where user_id = $1`, [user.id]);
    await server.database.run((manager) =>
      announce(manager, server.services.clock.now(), "accountDeletion.due", { deletionId: deletion?.id ?? "" }),
    );
  };
  const principalsOf = async (structureId: string) =>
    (
      await server.dataSource.query<unknown[]>(
        `select 1 from membership m join app_user u on u.id = m.user_id
         where m.structure_id = $1 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null and u.status = 'ACTIVE'`,
        [structureId],
      )
    ).length;

  it("when a deletion meets the acceptance of an offer: one goes first, the other sees it", async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 6; round++) {
      const { principal, structure, asUser } = await due();
      const id = await addManagementOffer(server, structure, principal, user);
      await announceDue();
      const [accepted] = await Promise.all([act("acceptPrincipalManagement", { id }, asUser), server.runWorker()]);
      await server.runWorker();
      expect(await principalsOf(structure.id)).toBe(1);
      outcomes.push(`${accepted}/${await statusOf(user)}`);
      user = await addUser(server);
      caller = await signedIn(server, user, { steppedUp: true });
    }
    process.stdout.write(`deletion ‖ acceptance: 6 races → 6 structures with their manager (${[...new Set(outcomes)].join(", ")})\n`);
  });

  it("when the deletion of a deputy meets the principal manager handing over to him and leaving", async () => {
    for (let round = 0; round < 3; round++) {
      const { principal, structure, asUser } = await due();
      const id = await addManagementOffer(server, structure, principal, user);
      const asPrincipal = await signedIn(server, principal, { steppedUp: true });
      const [own] = await server.dataSource.query<{ id: string }[]>(`select id from membership where user_id = $1`, [principal.id]);
      await Promise.all([
        act("acceptPrincipalManagement", { id }, asUser).then(() => act("endMembership", { id: own?.id }, asPrincipal)),
        server.runWorker(),
      ]);
      await server.runWorker();
      expect(await principalsOf(structure.id)).toBe(1);
      user = await addUser(server);
      caller = await signedIn(server, user, { steppedUp: true });
    }
    process.stdout.write("deletion ‖ hand-over then departure: 3 races → 3 structures with their manager\n");
  });

  it("and the naive deletion, which looks without locking, is stopped by the database alone", async () => {
    const { structure } = await due();
    const outcomes = await Promise.allSettled([
      server.dataSource.transaction(async (manager) => {
        // Looks: a plain member. Then the role arrives. Then it writes, as if nothing had happened.
        await manager.query(`select role from membership where structure_id = $1 and user_id = $2`, [structure.id, user.id]);
        await server.dataSource.transaction(async (other) => {
          await other.query(`update membership set role = 'DEPUTY_MANAGER' where structure_id = $1 and role = 'PRINCIPAL_MANAGER'`, [
            structure.id,
          ]);
          await other.query(`update membership set role = 'PRINCIPAL_MANAGER' where structure_id = $1 and user_id = $2`, [
            structure.id,
            user.id,
          ]);
        });
        await manager.query(`update membership set ended_at = now() where user_id = $1 and ended_at is null`, [user.id]);
      }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected"]);
    expect(await principalsOf(structure.id)).toBe(1);
  });

  it("nor is anybody attached to a deleted account, or managed by a deactivated one, whatever writes it", async () => {
    const structure = await addStructure(server, user);
    const deactivate = `update app_user set status = 'DEACTIVATED', deactivated_at = now() where id = $1`;
    await expect(server.dataSource.query(deactivate, [user.id])).rejects.toThrow(/still attached/);
    const gone = await addUser(server);
    await server.dataSource.query(
      `update app_user set status = 'DELETED', deleted_at = now(), password_hash = null, login_email = id || '@compte-supprime.invalid' where id = $1`,
      [gone.id],
    );
    await expect(addMember(server, structure, gone)).rejects.toThrow(/still attached/);
  });
});
