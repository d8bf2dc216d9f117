import { addUser, signedIn, type TestUser } from "../accounts.ts";
import { addApp } from "../authenticator.ts";
import { addApiToken, addMember, addSubscription } from "../organisations.ts";
import { addInstructor } from "../refund-scenario.ts";
import type { Caller } from "../send-graphql.ts";
import type { TestServer } from "../test-server.ts";
import { atLevel, type Target } from "../two-farms.ts";

/** Who a person can be to a structure, in the order of the columns of the matrix; a space in a row stands where a line is empty here. */
export const roleGroups = [
  ["anonymous", "password only"],
  ["no structure", "pending"],
  ["member", "reader", "writer"],
  ["deputy", "principal"],
  ["ex-member", "suspended"],
  ["instructor", "support", "administrator"],
  ["token read", "token write"],
] as const;

export type Role = (typeof roleGroups)[number][number];
export const roles: readonly Role[] = roleGroups.flat();

/** One of the cast: as they usually call, and with a second factor shown a moment ago. */
export interface Actor {
  readonly user: TestUser | null;
  readonly as: Caller;
  readonly steppedUp: Caller;
}

export type Cast = Readonly<Record<Role, Actor>>;

/** One person of each role to this farm. What can be strong is: an ex-member had everything but the first role, both tokens are the principal's. */
export async function addCast(server: TestServer, { farm, approvalId }: Target): Promise<Cast> {
  const someone = async () => actor(server, await addUser(server));
  const attached = async (role: "MEMBER" | "DEPUTY_MANAGER", access?: "READ" | "WRITE") => {
    const user = await addUser(server);
    await addMember(server, farm.structure, user, role);
    if (access) await addSubscription(server, farm.structure, user, access);
    return actor(server, user);
  };
  const bearer = async (scope: "READ" | "READ_WRITE"): Promise<Actor> => {
    const as = await addApiToken(server, farm.manager, { scope });
    return { user: farm.manager, as, steppedUp: as };
  };
  const password = await atLevelOf(server, farm.manager);
  return {
    anonymous: { user: null, as: {}, steppedUp: {} },
    "password only": password,
    "no structure": await someone(),
    pending: await actor(server, await requesterOf(server, approvalId)),
    member: await attached("MEMBER"),
    reader: await attached("MEMBER", "READ"),
    writer: await attached("MEMBER", "WRITE"),
    deputy: await attached("DEPUTY_MANAGER"),
    principal: await actor(server, farm.manager),
    "ex-member": await formerly(server, await attached("DEPUTY_MANAGER", "WRITE")),
    suspended: await suspended(server, await attached("DEPUTY_MANAGER", "WRITE")),
    instructor: await actor(server, (await addInstructor(server, "35")).user),
    support: await staff(server, "SUPPORT_AGENT"),
    administrator: await staff(server, "ADMINISTRATOR"),
    "token read": await bearer("READ"),
    "token write": await bearer("READ_WRITE"),
  };
}

async function actor(server: TestServer, user: TestUser): Promise<Actor> {
  return { user, as: await signedIn(server, user), steppedUp: await signedIn(server, user, { steppedUp: true }) };
}

async function atLevelOf(server: TestServer, user: TestUser): Promise<Actor> {
  const as = await atLevel(server, user, "PASSWORD");
  return { user, as, steppedUp: as };
}

async function requesterOf(server: TestServer, approvalId: string): Promise<TestUser> {
  const [row] = await server.dataSource.query<TestUser[]>(
    `select u.id, u.login_email as "loginEmail" from approval a join app_user u on u.id = a.requester_id where a.id = $1`,
    [approvalId],
  );
  if (!row) throw new Error("The target has no request to decide.");
  return row;
}

async function formerly(server: TestServer, former: Actor): Promise<Actor> {
  await server.dataSource.query(`update membership set ended_at = $2 where user_id = $1`, [former.user?.id, server.services.clock.now()]);
  return former;
}

async function suspended(server: TestServer, person: Actor): Promise<Actor> {
  await server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [person.user?.id]);
  return person;
}

async function staff(server: TestServer, role: "SUPPORT_AGENT" | "ADMINISTRATOR"): Promise<Actor> {
  const user = await addUser(server);
  await addApp(server, user);
  const now = server.services.clock.now();
  await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, $2, $3)`, [user.id, role, now]);
  return actor(server, user);
}
