import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import type { EntityManager } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";
import { addManagementOffer, addMember, testSiret, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;

/** Several rounds are played at once, by people who have nothing in common; a round takes two connections, and the pool has ten. */
const castCount = 4;
interface Cast {
  readonly principal: TestUser;
  readonly deputy: TestUser;
  readonly member: TestUser;
  readonly newcomer: TestUser;
  readonly asPrincipal: Caller;
  readonly asPrincipalElsewhere: Caller;
  readonly asDeputy: Caller;
  readonly asMember: Caller;
}
let casts: Cast[];

beforeAll(async () => {
  server = await testServer();
  casts = await Promise.all(Array.from({ length: castCount }, makeCast));
});
afterAll(() => server.stop());

async function makeCast(): Promise<Cast> {
  const [principal, deputy] = [await addUser(server), await addUser(server)];
  const [member, newcomer] = [await addUser(server), await addUser(server)];
  const as = (user: TestUser) => signedIn(server, user, { steppedUp: true });
  return {
    principal,
    deputy,
    member,
    newcomer,
    asPrincipal: await as(principal),
    asPrincipalElsewhere: await as(principal),
    asDeputy: await as(deputy),
    asMember: await as(member),
  };
}

interface Farm {
  readonly cast: Cast;
  readonly structure: Pick<TestStructure, "id">;
  readonly own: string;
  readonly deputyId: string;
  readonly memberId: string;
}
/** One structure for each round, with its principal manager, a deputy and a member. */
async function farms(): Promise<Farm[]> {
  const made = Array.from({ length: rounds }, (_, round) => ({
    cast: casts[round % castCount] as Cast,
    structure: { id: uuidv7(), siret: testSiret() },
    own: uuidv7(),
    deputyId: uuidv7(),
    memberId: uuidv7(),
  }));
  const [ids, now] = [made.map(({ structure }) => structure.id), server.services.clock.now()];
  await server.dataSource.transaction(async (manager: EntityManager) => {
    await manager.query(
      `insert into structure (id, siret, siren, name, status, directory_status, created_by, created_at, updated_at)
       select s.id, s.siret, left(s.siret, 9), 'GAEC', 'ACTIVE', 'CONFIRMED', $3, $4, $4 from unnest($1::uuid[], $2::text[]) as s (id, siret)`,
      [ids, made.map(({ structure }) => structure.siret), casts[0]?.principal.id, now],
    );
    const people = [
      { role: "PRINCIPAL_MANAGER", id: (at: Farm) => at.own, user: ({ cast }: Farm) => cast.principal.id },
      { role: "DEPUTY_MANAGER", id: (at: Farm) => at.deputyId, user: ({ cast }: Farm) => cast.deputy.id },
      { role: "MEMBER", id: (at: Farm) => at.memberId, user: ({ cast }: Farm) => cast.member.id },
    ];
    for (const { role, id, user } of people)
      await manager.query(
        `insert into membership (id, user_id, structure_id, role, proof, started_at)
         select m.id, m.user_id, m.structure_id, $4, 'APPROVED', $5 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as m (id, structure_id, user_id)`,
        [made.map(id), ids, made.map(user), role, now],
      );
  });
  return made;
}
/** Plays every round: those of one cast one after the other, the casts at once. */
const play = (all: readonly Farm[], round: (at: Farm) => Promise<void>) =>
  Promise.all(
    casts.map(async (cast) => {
      for (const at of all) if (at.cast === cast) await round(at);
    }),
  );

const act = async (name: string, input: Record<string, unknown>, as: Caller) =>
  (await call(server, name, input, as)).codes.join() || "done";

/** The roles left on each structure, without names: « one principal manager » is the first thing every round must show. */
async function rolesLeft(all: readonly Farm[]): Promise<Map<string, string>> {
  const rows = await server.dataSource.query<{ id: string; roles: string }[]>(
    `select structure_id as id, string_agg(lower(split_part(role, '_', 1)), ' ' order by role desc) as roles
     from membership where structure_id = any ($1) and ended_at is null group by 1`,
    [all.map(({ structure }) => structure.id)],
  );
  return new Map(rows.map(({ id, roles }) => [id, roles]));
}

/** Two acts at the same instant, 200 times: what was answered and what is left, counted. */
async function race(
  name: string,
  acts: (at: Farm) => Promise<[() => Promise<string>, () => Promise<string>]>,
): Promise<Map<string, number>> {
  const all = await farms();
  const answers = new Map<Farm, string>();
  await play(all, async (at) => {
    const [first, second] = await acts(at);
    answers.set(at, (await Promise.all([first(), second()])).join(" ‖ "));
  });
  const left = await rolesLeft(all);
  const outcomes = new Map<string, number>();
  for (const at of all) {
    const outcome = `${answers.get(at)} → ${left.get(at.structure.id) ?? "nobody"}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(`${name}: ${rounds} rounds → ${JSON.stringify(Object.fromEntries(outcomes))}`);
  return outcomes;
}
const total = (outcomes: Map<string, number>, among: readonly string[]) =>
  among.reduce((sum, outcome) => sum + (outcomes.get(outcome) ?? 0), 0);

describe("two acts at the same instant on the roles of a structure", () => {
  it("leave ‖ leave, the last two managers: one goes, the principal manager is told to hand over first", async () => {
    const outcomes = await race("leave ‖ leave", async ({ own, deputyId, cast: { asPrincipal, asDeputy } }) => [
      () => act("endMembership", { id: own }, asPrincipal),
      () => act("endMembership", { id: deputyId }, asDeputy),
    ]);
    expect(Object.fromEntries(outcomes)).toEqual({ "LAST_MANAGER ‖ done → principal member": rounds });
  }, 240_000);

  it("transfer ‖ transfer, to two people: one offer waits, the other is told", async () => {
    const outcomes = await race("offer ‖ offer", async ({ deputyId, memberId, cast: { asPrincipal, asPrincipalElsewhere } }) => [
      () => act("offerPrincipalManagement", { membershipId: deputyId }, asPrincipal),
      () => act("offerPrincipalManagement", { membershipId: memberId }, asPrincipalElsewhere),
    ]);
    const left = "principal member deputy";
    expect(total(outcomes, [`done ‖ OFFER_ALREADY_PENDING → ${left}`, `OFFER_ALREADY_PENDING ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);

  it("accept ‖ accept, from two devices: the role changes hands once", async () => {
    const outcomes = await race("accept ‖ accept", async ({ structure, cast: { principal, member, asMember } }) => {
      const id = await addManagementOffer(server, structure, principal, member);
      const accept = () => act("acceptPrincipalManagement", { id }, asMember);
      return [accept, accept];
    });
    const left = "principal deputy deputy";
    expect(total(outcomes, [`done ‖ OFFER_SETTLED → ${left}`, `OFFER_SETTLED ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);

  it("accept ‖ leave, the person the role is offered to: manager who stays, or gone without the role", async () => {
    const outcomes = await race("accept ‖ leave", async ({ structure, memberId, cast: { principal, member, asMember } }) => {
      const id = await addManagementOffer(server, structure, principal, member);
      return [() => act("acceptPrincipalManagement", { id }, asMember), () => act("endMembership", { id: memberId }, asMember)];
    });
    expect(total(outcomes, ["done ‖ LAST_MANAGER → principal deputy deputy", "OFFER_SETTLED ‖ done → principal deputy"])).toBe(rounds);
  }, 240_000);

  it("change of role ‖ leave: whoever left holds no role, whichever came first", async () => {
    const outcomes = await race("change of role ‖ leave", async ({ memberId, cast: { asPrincipal, asMember } }) => [
      () => act("changeMembershipRole", { id: memberId, role: "DEPUTY_MANAGER" }, asPrincipal),
      () => act("endMembership", { id: memberId }, asMember),
    ]);
    expect(total(outcomes, ["done ‖ done → principal deputy", "MEMBERSHIP_ENDED ‖ done → principal deputy"])).toBe(rounds);
  }, 240_000);

  it("a third deputy, made by the same principal manager on two devices: one is made, the other refused", async () => {
    const outcomes = await race(
      "deputy ‖ deputy",
      async ({ structure, memberId, cast: { newcomer, asPrincipal, asPrincipalElsewhere } }) => {
        const secondId = await addMember(server, structure, newcomer);
        const make = (id: string, as: Caller) => () => act("changeMembershipRole", { id, role: "DEPUTY_MANAGER" }, as);
        return [make(memberId, asPrincipal), make(secondId, asPrincipalElsewhere)];
      },
    );
    const left = "principal member deputy deputy";
    expect(total(outcomes, [`done ‖ TOO_MANY_DEPUTIES → ${left}`, `TOO_MANY_DEPUTIES ‖ done → ${left}`])).toBe(rounds);
  }, 240_000);
});

const insertOffer = ({ structure, cast }: Farm, to: TestUser) =>
  `insert into management_offer (id, structure_id, from_user_id, to_user_id, status, created_at, expires_at)
   values (gen_random_uuid(), '${structure.id}', '${cast.principal.id}', '${to.id}', 'PENDING', now(), now() + interval '1 day')`;
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
    writes: (at) => [insertOffer(at, at.cast.deputy), insertOffer(at, at.cast.member)],
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
    writes: ({ memberId, structure, cast }) => [
      `update membership set role = 'DEPUTY_MANAGER' where id = '${memberId}'`,
      `insert into membership (id, user_id, structure_id, role, proof, started_at)
       values (gen_random_uuid(), '${cast.newcomer.id}', '${structure.id}', 'DEPUTY_MANAGER', 'APPROVED', now())`,
    ],
  },
};

describe("the controls, which look and then write as one would without a lock", () => {
  it.each(Object.entries(controls))(
    "%s: both go ahead, and only the database stops the second",
    async (name, control) => {
      let bothWentAhead = 0;
      let bothEnded = 0;
      await play(await farms(), async (at) => {
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
      });
      console.log(
        `control ${name}: ${rounds} rounds → both went ahead ${bothWentAhead} times, the database let both end ${bothEnded} times`,
      );
      expect({ bothWentAhead, bothEnded }).toEqual({ bothWentAhead: rounds, bothEnded: 0 });
    },
    240_000,
  );
});
