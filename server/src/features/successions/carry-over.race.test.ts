import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import type { EntityManager } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";
import { addMember, addStructure, addSubscription, siretOfSameCompany } from "../../testing/organisations.ts";
import { playRounds, raceLanes, raceRounds } from "../../testing/race-rounds.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
/** The people of one lane, and the devices they act from. */
interface Cast {
  readonly principal: TestUser;
  readonly deputy: TestUser;
  readonly other: TestUser;
  readonly member: TestUser;
  readonly here: Caller;
  readonly elsewhere: Caller;
  readonly asMember: Caller;
}
let casts: Cast[];
const castOf = (lane: number) => casts[lane] as Cast;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  casts = await Promise.all(Array.from({ length: raceLanes }, makeCast));
});
afterAll(() => server.stop());

async function makeCast(): Promise<Cast> {
  const [principal, member] = [await addUser(server), await addUser(server)];
  const as = (user: TestUser) => signedIn(server, user, { steppedUp: true });
  return {
    principal,
    member,
    deputy: await addUser(server),
    other: await addUser(server),
    here: await as(principal),
    elsewhere: await as(principal),
    asMember: await as(member),
  };
}

const company = { name: "GAEC", address: "3 route Neuve", postalCode: "35500", town: "Vitré" };
const act = async (name: string, input: Record<string, unknown>, as: Caller) =>
  (await call(server, name, input, as)).codes.join() || "done";
const move = ({ here }: Cast, structureId: string, siret: string) =>
  act("declareSuccession", { structureId, siret, movedOn: "2026-11-01", company }, here);
const count = async (from: string, ...params: unknown[]): Promise<number> =>
  (await server.dataSource.query<{ count: number }[]>(`select count(*)::int as count from ${from}`, params))[0]?.count ?? -1;

/** A structure with a member who reads its requests, about to move. */
async function addFormer({ principal, member }: Cast) {
  const former = await addStructure(server, principal, { ceiling: "WRITE" });
  const membershipId = await addMember(server, former, member);
  await addSubscription(server, former, member, "READ");
  return { former, membershipId, siret: siretOfSameCompany(former.siret) };
}
/** What a person has under a SIRET: nothing, everything, or one without the other. */
async function foundUnder(siret: string, { id }: TestUser): Promise<string> {
  const of = (table: string) =>
    count(`${table} t join structure s on s.id = t.structure_id where s.siret = $1 and t.user_id = $2 and t.ended_at is null`, siret, id);
  const [attached, rights] = [await of("membership"), await of("space_subscription")];
  if (attached !== rights) return "half of it";
  return attached === 1 ? "attached with the right" : "nothing";
}

describe("somebody who leaves while the structure moves", () => {
  it("is found under the new SIRET with everything, or not at all: never half", async () => {
    const outcomes = await playRounds("move ‖ leave", async (lane) => {
      const cast = castOf(lane);
      const { former, membershipId, siret } = await addFormer(cast);
      const answers = await Promise.all([move(cast, former.id, siret), act("endMembership", { id: membershipId }, cast.asMember)]);
      return `${answers.join(" ‖ ")} → ${await foundUnder(siret, cast.member)}`;
    });
    const whole = ["nothing", "attached with the right"].map((found) => outcomes[`done ‖ done → ${found}`] ?? 0);
    expect((whole[0] ?? 0) + (whole[1] ?? 0)).toBe(raceRounds);
  }, 120_000);

  it("the control, which copies people and then rights without a lock, leaves half of it every time", async () => {
    const outcomes = await playRounds("control, copy without a lock", async (lane) => {
      const cast = castOf(lane);
      const { former, membershipId, siret } = await addFormer(cast);
      const successor = await addStructure(server, cast.principal, { siret });
      const [peopleAreCopied, hasLeft] = [meeting(2), meeting(2)];
      const copy = server.dataSource.transaction(async (manager: EntityManager) => {
        const both = [former.id, successor.id, cast.member.id];
        await manager.query(
          `insert into membership (id, user_id, structure_id, role, proof, started_at)
           select gen_random_uuid(), user_id, $2, role, proof, now() from membership where structure_id = $1 and user_id = $3 and ended_at is null`,
          both,
        );
        await peopleAreCopied();
        await hasLeft();
        await manager.query(
          `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
           select gen_random_uuid(), user_id, $2, space_code, access, starts_on, granted_by, now() from space_subscription
           where structure_id = $1 and user_id = $3 and ended_at is null and exists (
             select from membership where structure_id = $1 and user_id = $3 and ended_at is null)`,
          both,
        );
      });
      await peopleAreCopied();
      const left = await act("endMembership", { id: membershipId }, cast.asMember);
      await hasLeft();
      await copy;
      return `${left} → ${await foundUnder(siret, cast.member)}`;
    });
    expect(outcomes).toEqual({ "done → half of it": raceRounds });
  }, 120_000);
});

/** Two structures of one company, each with a deputy manager; the second has a member too, and one place for a deputy left. */
async function addBoth({ principal, deputy, other, member }: Cast) {
  const former = await addStructure(server, principal);
  await addMember(server, former, deputy, "DEPUTY_MANAGER");
  const successor = await addStructure(server, principal, { siret: siretOfSameCompany(former.siret) });
  await addMember(server, successor, other, "DEPUTY_MANAGER");
  return { former, successor, membershipId: await addMember(server, successor, member) };
}
const deputies = `membership where structure_id = $1 and role = 'DEPUTY_MANAGER' and ended_at is null`;

describe("a deputy made on a structure while another one is gathered into it", () => {
  it("takes the last place, or finds it taken: two deputies in the end", async () => {
    const outcomes = await playRounds("gather ‖ new deputy", async (lane) => {
      const cast = castOf(lane);
      const { former, successor, membershipId } = await addBoth(cast);
      const answers = await Promise.all([
        move(cast, former.id, successor.siret),
        act("changeMembershipRole", { id: membershipId, role: "DEPUTY_MANAGER" }, cast.elsewhere),
      ]);
      return `${answers.join(" ‖ ")} → ${await count(deputies, successor.id)} deputies`;
    });
    const ended = ["done ‖ done", "done ‖ TOO_MANY_DEPUTIES"].map((answers) => outcomes[`${answers} → ${maxDeputyManagers} deputies`] ?? 0);
    expect((ended[0] ?? 0) + (ended[1] ?? 0)).toBe(raceRounds);
  }, 120_000);

  it("the control, « a place is free »: both go ahead, and only the database stops the second", async () => {
    const outcomes = await playRounds("control, look then make deputies", async (lane) => {
      const cast = castOf(lane);
      const { successor, membershipId } = await addBoth(cast);
      const bothHaveLooked = meeting(2);
      let wentAhead = 0;
      const attempt = (write: string, params: unknown[]) =>
        server.dataSource.transaction(async (manager: EntityManager) => {
          const [found] = await manager.query<{ count: number }[]>(`select count(*)::int as count from ${deputies}`, [successor.id]);
          await bothHaveLooked();
          if ((found?.count ?? maxDeputyManagers) >= maxDeputyManagers) return;
          wentAhead++;
          await manager.query(write, params);
        });
      const ends = await Promise.allSettled([
        attempt(
          `insert into membership (id, user_id, structure_id, role, proof, started_at)
           values (gen_random_uuid(), $1, $2, 'DEPUTY_MANAGER', 'APPROVED', now())`,
          [cast.deputy.id, successor.id],
        ),
        attempt(`update membership set role = 'DEPUTY_MANAGER' where id = $1`, [membershipId]),
      ]);
      return `${wentAhead} went ahead, ${ends.filter(({ status }) => status === "fulfilled").length} ended`;
    });
    expect(outcomes).toEqual({ "2 went ahead, 1 ended": raceRounds });
  }, 120_000);
});
