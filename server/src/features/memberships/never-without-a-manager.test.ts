import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { luhnSum } from "@portail-tic/shared/kernel/siren";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { retention } from "../../platform/config/retention.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { addManagementOffer, addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { giveRole } from "./give-role.ts";

let server: TestServer;
let principal: TestUser;
let deputy: TestUser;
let member: TestUser;
let structure: TestStructure;
let ids: Record<"principal" | "deputy" | "member", string>;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, deputy, member] = [await addUser(server), await addUser(server), await addUser(server)];
  structure = await addStructure(server, principal);
  const deputyId = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
  const memberId = await addMember(server, structure, member);
  const [own] = await server.dataSource.query<{ id: string }[]>(`select id from membership where user_id = $1`, [principal.id]);
  ids = { principal: own?.id ?? "", deputy: deputyId, member: memberId };
});
afterAll(() => server.stop());

const act = async (name: string, input: Record<string, unknown>, user: TestUser) => {
  const caller: Caller = await signedIn(server, user, { steppedUp: true });
  return (await call(server, name, input, caller)).codes.join() || "done";
};
const days = (count: number) => server.advanceTime(count * 86_400_000);

/** Active structures of this database whose principal managers are not exactly one person who can come. */
const orphans = async () =>
  server.dataSource.query<unknown[]>(
    `select s.name from structure s where s.status = 'ACTIVE' and 1 <> (select count(*) from membership m join app_user u on u.id = m.user_id
       where m.structure_id = s.id and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null and u.status in ('ACTIVE', 'SUSPENDED'))`,
  );
const principalNow = async () =>
  (
    await server.dataSource.query<{ userId: string }[]>(
      `select user_id as "userId" from membership where structure_id = $1 and role = 'PRINCIPAL_MANAGER' and ended_at is null`,
      [structure.id],
    )
  ).map(({ userId }) => ({ [principal.id]: "principal", [deputy.id]: "deputy", [member.id]: "member" })[userId] ?? "stranger");

/** The next establishment of the same company. */
const siblingOf = (siret: string) => {
  const stem = `${siret.slice(0, 9)}0002`;
  return `${stem}${[..."0123456789"].find((key) => luhnSum(stem + key) % 10 === 0) ?? ""}`;
};

type Path = () => Promise<readonly [answers: string, manager: string]>;

/** Every way by which a structure could lose its principal manager: what is answered, and who manages it afterwards. */
const paths: Record<string, Path> = {
  "the principal manager leaves": async () => [await act("endMembership", { id: ids.principal }, principal), "LAST_MANAGER → principal"],
  "a deputy detaches the principal manager": async () => [
    await act("endMembership", { id: ids.principal, reason: "Absent" }, deputy),
    "LAST_MANAGER → principal",
  ],
  "the principal manager steps down": async () => [
    await act("changeMembershipRole", { id: ids.principal, role: "MEMBER" }, principal),
    "LAST_MANAGER → principal",
  ],
  "a deputy changes the principal manager's role": async () => [
    await act("changeMembershipRole", { id: ids.principal, role: "DEPUTY_MANAGER" }, deputy),
    "LAST_MANAGER → principal",
  ],
  "the role is handed over, and the former one leaves": async () => {
    const id = await addManagementOffer(server, structure, principal, member);
    const accepted = await act("acceptPrincipalManagement", { id }, member);
    return [`${accepted}, ${await act("endMembership", { id: ids.principal }, principal)}`, "done, done → member"];
  },
  "the role is handed over, and the new one leaves at once": async () => {
    const id = await addManagementOffer(server, structure, principal, member);
    const accepted = await act("acceptPrincipalManagement", { id }, member);
    return [`${accepted}, ${await act("endMembership", { id: ids.member }, member)}`, "done, LAST_MANAGER → member"];
  },
  "the role is offered, and the account that should take it is closed first": async () => {
    const id = await addManagementOffer(server, structure, principal, member);
    const caller = await signedIn(server, member, { steppedUp: true });
    await act("deactivateAccount", {}, member);
    return [(await call(server, "acceptPrincipalManagement", { id }, caller)).codes.join(), "UNAUTHENTICATED → principal"];
  },
  "the principal manager asks for the deletion of the account": async () => [
    await act("requestAccountDeletion", { password: testPassword }, principal),
    "STILL_MANAGER → principal",
  ],
  "the deletion of an account meets the role it took on meanwhile": async () => {
    await act("requestAccountDeletion", { password: testPassword }, member);
    const id = await addManagementOffer(server, structure, principal, member);
    const accepted = await act("acceptPrincipalManagement", { id }, member);
    server.advanceTime(policy.accountDeletion.delaySeconds * 1_000);
    await server.runWorker();
    return [accepted, "done → member"];
  },
  "the principal manager deactivates the account": async () => [await act("deactivateAccount", {}, principal), "STILL_MANAGER → principal"],
  "the account of the principal manager is suspended": async () => {
    await server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [principal.id]);
    return ["", " → principal"];
  },
  "accounts never activated are purged": async () => {
    await addUser(server, { status: "PENDING_ACTIVATION" });
    days(retention.unactivatedAccountDays + 1);
    await server.runWorker();
    return ["", " → principal"];
  },
  "a recovery gives the role to somebody else": async () => {
    const given = { userId: member.id, structureId: structure.id, role: "PRINCIPAL_MANAGER", proof: "LETTER" } as const;
    const { former } = await server.database.run((manager) =>
      giveRole({ manager, now: server.services.clock.now(), announce: async () => {} }, { ...given, formerBecomes: "MEMBER" }),
    );
    return [former?.role ?? "", "MEMBER → member"];
  },
  "a recovery gives the role to an account that is closed": async () => {
    await act("deactivateAccount", {}, member);
    const given = { userId: member.id, structureId: structure.id, role: "PRINCIPAL_MANAGER", proof: "LETTER" } as const;
    const outcome = await server.database
      .run((manager) => giveRole({ manager, now: server.services.clock.now(), announce: async () => {} }, given))
      .then(
        () => "done",
        (error: Error) => error.message,
      );
    return [outcome, "PERSON_UNAVAILABLE → principal"];
  },
  "a request is approved with the highest role that may be asked": async () => {
    const id = await addMembershipRequest(server, structure, await addUser(server), "DEPUTY_MANAGER");
    return [await act("decideApproval", { id, verdict: "APPROVED" }, principal), "done → principal"];
  },
  "the structure goes on under another SIRET, declared by a deputy": async () => {
    const siret = siblingOf(structure.siret);
    const company = { name: "GAEC", address: "2 rue", postalCode: "35000", town: "Rennes" };
    const movedOn = parisDateOf(server.services.clock.now());
    const declared = await act("declareSuccession", { structureId: structure.id, siret, movedOn, company }, deputy);
    const [{ id } = { id: "" }] = await server.dataSource.query<{ id: string }[]>(`select id from structure where siret = $1`, [siret]);
    structure = { ...structure, id };
    return [declared, "done → principal"];
  },
  "the structure is closed while others are attached": async () => [
    await act("deactivateStructure", { id: structure.id }, principal),
    "STRUCTURE_HAS_MEMBERS → principal",
  ],
};

describe("never an active structure without its principal manager", () => {
  it.each(Object.entries(paths))("when %s", async (_name, path) => {
    const [answer, expected] = await path();
    expect(`${answer} → ${(await principalNow()).join()}`).toBe(expected);
    expect(await orphans()).toEqual([]);
  });

  it("whatever was tried above", async () => {
    expect(await orphans()).toEqual([]);
    console.log(`ways to leave a structure without a manager: ${Object.keys(paths).length} attempts → 0 successes`);
  });
});
