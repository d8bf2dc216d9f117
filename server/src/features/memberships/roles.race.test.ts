import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import type { EntityManager } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";
import { addManagementOffer, addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let principal: TestUser;
let deputy: TestUser;
let member: TestUser;
let newcomer: TestUser;
let asPrincipal: Caller;
let asPrincipalElsewhere: Caller;
let asDeputy: Caller;
let asMember: Caller;

beforeAll(async () => {
  server = await testServer();
  [principal, deputy] = [await addUser(server), await addUser(server)];
  [member, newcomer] = [await addUser(server), await addUser(server)];
  const fresh = { steppedUp: true };
  asPrincipal = await signedIn(server, principal, fresh);
  asPrincipalElsewhere = await signedIn(server, principal, fresh);
  [asDeputy, asMember] = [await signedIn(server, deputy, fresh), await signedIn(server, member, fresh)];
});
afterAll(() => server.stop());

interface Farm {
  readonly structure: TestStructure;
  readonly own: string;
  readonly deputyId: string;
  readonly memberId: string;
}
const farm = async (): Promise<Farm> => {
  const structure = await addStructure(server, principal);
  const deputyId = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
  const memberId = await addMember(server, structure, member);
  const [row] = await server.dataSource.query<{ id: string }[]>(`select id from membership where structure_id = $1 and user_id = $2`, [
    structure.id,
    principal.id,
  ]);
  return { structure, own: row?.id ?? "", deputyId, memberId };
};
const act = async (name: string, input: Record<string, unknown>, as: Caller) =>
  (await call(server, name, input, as)).codes.join() || "done";

/** The roles there now, without names: « one principal manager » is the first thing every round must show. */
const rolesOf = async ({ structure }: Farm): Promise<string> => {
  const rows = await server.dataSource.query<{ role: string }[]>(
    `select role from membership where structure_id = $1 and ended_at is null order by role desc`,
    [structure.id],
  );
  return rows.map(({ role }) => role.split("_")[0]?.toLowerCase()).join(" ");
};

/** Two acts at the same instant, 200 times: what was answered and what is left, counted. */
async function race(
  name: string,
  acts: (at: Farm) => Promise<[() => Promise<string>, () => Promise<string>]>,
): Promise<Map<string, number>> {
  const outcomes = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const at = await farm();
    const [first, second] = await acts(at);
    const answers = await Promise.all([first(), second()]);
    const outcome = `${answers.join(" ‖ ")} → ${await rolesOf(at)}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(`${name}: ${rounds} rounds → ${JSON.stringify(Object.fromEntries(outcomes))}`);
  return outcomes;
}
const total = (outcomes: Map<string, number>, among: readonly string[]) =>
  among.reduce((sum, outcome) => sum + (outcomes.get(outcome) ?? 0), 0);

describe("two acts at the same instant on the roles of a structure", () => {
  it("leave ‖ leave, the last two managers: one goes, the principal manager is told to hand over first", async () => {
    const outcomes = await race("leave ‖ leave", async ({ own, deputyId }) => [
      () => act("endMembership", { id: own }, asPrincipal),
      () => act("endMembership", { id: deputyId }, asDeputy),
    ]);
    expect(Object.fromEntries(outcomes)).toEqual({ "LAST_MANAGER ‖ done → principal member": rounds });
  }, 240_000);

  it("transfer ‖ transfer, to two people: one offer waits, the other is told", async () => {
    const outcomes = await race("offer ‖ offer", async ({ deputyId, memberId }) => [
      () => act("offerPrincipalManagement", { membershipId: deputyId }, asPrincipal),
      () => act("offerPrincipalManagement", { membershipId: memberId }, asPrincipalElsewhere),
    ]);
    const left = "principal member deputy";
    expect(total(outcomes, [`done ‖ OFFER_ALREADY_PENDING → ${left}`, `OFFER_ALREADY_PENDING ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);

  it("accept ‖ accept, from two devices: the role changes hands once", async () => {
    const outcomes = await race("accept ‖ accept", async ({ structure }) => {
      const id = await addManagementOffer(server, structure, principal, member);
      const accept = () => act("acceptPrincipalManagement", { id }, asMember);
      return [accept, accept];
    });
    const left = "principal deputy deputy";
    expect(total(outcomes, [`done ‖ OFFER_SETTLED → ${left}`, `OFFER_SETTLED ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);

  it("accept ‖ leave, the person the role is offered to: manager who stays, or gone without the role", async () => {
    const outcomes = await race("accept ‖ leave", async ({ structure, memberId }) => {
      const id = await addManagementOffer(server, structure, principal, member);
      return [() => act("acceptPrincipalManagement", { id }, asMember), () => act("endMembership", { id: memberId }, asMember)];
    });
    expect(total(outcomes, ["done ‖ LAST_MANAGER → principal deputy deputy", "OFFER_SETTLED ‖ done → principal deputy"])).toBe(rounds);
  }, 240_000);

  it("change of role ‖ leave: whoever left holds no role, whichever came first", async () => {
    const outcomes = await race("change of role ‖ leave", async ({ memberId }) => [
      () => act("changeMembershipRole", { id: memberId, role: "DEPUTY_MANAGER" }, asPrincipal),
      () => act("endMembership", { id: memberId }, asMember),
    ]);
    expect(total(outcomes, ["done ‖ done → principal deputy", "MEMBERSHIP_ENDED ‖ done → principal deputy"])).toBe(rounds);
  }, 240_000);

  it("a third deputy, made by the same principal manager on two devices: one is made, the other refused", async () => {
    const outcomes = await race("deputy ‖ deputy", async ({ structure, memberId }) => {
      const secondId = await addMember(server, structure, newcomer);
      const make = (id: string, as: Caller) => () => act("changeMembershipRole", { id, role: "DEPUTY_MANAGER" }, as);
      return [make(memberId, asPrincipal), make(secondId, asPrincipalElsewhere)];
    });
    const left = "principal member deputy deputy";
    expect(total(outcomes, [`done ‖ TOO_MANY_DEPUTIES → ${left}`, `TOO_MANY_DEPUTIES ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);
});

const insertOffer = (structureId: string, to: TestUser) =>
  `insert into management_offer (id, structure_id, from_user_id, to_user_id, status, created_at, expires_at)
   values (gen_random_uuid(), '${structureId}', '${principal.id}', '${to.id}', 'PENDING', now(), now() + interval '1 day')`;
const count = (of: string) => `select count(*)::int as count from ${of}`;
const current = `membership where structure_id = $1 and ended_at is null`;

interface Control {
  readonly look: string;
  readonly mayWrite: (found: number) => boolean;
  readonly writes: (at: Farm) => readonly [string, string];
}
/** What one would write without a lock: look, then act on what was seen. */
const controls: Record<string, Control> = {
  "leave ‖ leave, « another manager stays »": {
    look: count(`${current} and role <> 'MEMBER'`),
    mayWrite: (managers) => managers > 1,
    writes: ({ own, deputyId }) => [
      `update membership set ended_at = now() where id = '${own}'`,
      `update membership set ended_at = now() where id = '${deputyId}'`,
    ],
  },
  "offer ‖ offer, « none waits »": {
    look: count(`management_offer where structure_id = $1 and status = 'PENDING'`),
    mayWrite: (waiting) => waiting === 0,
    writes: ({ structure }) => [insertOffer(structure.id, deputy), insertOffer(structure.id, member)],
  },
  "accept ‖ leave, « still attached »": {
    look: count(current),
    mayWrite: (attached) => attached === 3,
    writes: ({ own, memberId }) => [
      `update membership set role = 'DEPUTY_MANAGER' where id = '${own}'; update membership set role = 'PRINCIPAL_MANAGER' where id = '${memberId}'`,
      `update membership set ended_at = now() where id = '${memberId}'`,
    ],
  },
  "deputy ‖ deputy, « a place is free »": {
    look: count(`${current} and role = 'DEPUTY_MANAGER'`),
    mayWrite: (deputies) => deputies < maxDeputyManagers,
    writes: ({ memberId, structure }) => [
      `update membership set role = 'DEPUTY_MANAGER' where id = '${memberId}'`,
      `insert into membership (id, user_id, structure_id, role, proof, started_at)
       values (gen_random_uuid(), '${newcomer.id}', '${structure.id}', 'DEPUTY_MANAGER', 'APPROVED', now())`,
    ],
  },
};

describe("the controls, which look and then write as one would without a lock", () => {
  it.each(Object.entries(controls))(
    "%s: both go ahead, and only the database stops the second",
    async (name, control) => {
      let bothWentAhead = 0;
      let bothEnded = 0;
      for (let round = 0; round < rounds; round++) {
        const at = await farm();
        const bothHaveLooked = meeting(2);
        let wentAhead = 0;
        const attempt = (write: string) =>
          server.dataSource.transaction(async (manager: EntityManager) => {
            const [row] = await manager.query<{ count: number }[]>(control.look, [at.structure.id]);
            await bothHaveLooked();
            if (!control.mayWrite(row?.count ?? -1)) return;
            wentAhead++;
            await manager.query(write);
          });
        const ends = await Promise.allSettled(control.writes(at).map(attempt));
        if (wentAhead === 2) bothWentAhead++;
        if (ends.every(({ status }) => status === "fulfilled")) bothEnded++;
      }
      console.log(
        `control ${name}: ${rounds} rounds → both went ahead ${bothWentAhead} times, the database let both end ${bothEnded} times`,
      );
      expect({ bothWentAhead, bothEnded }).toEqual({ bothWentAhead: rounds, bothEnded: 0 });
    },
    240_000,
  );
});
