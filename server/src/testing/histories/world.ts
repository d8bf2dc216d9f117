import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import { addUser, signedIn, type TestUser } from "../accounts.ts";
import { addMember, addStructure } from "../organisations.ts";
import type { Caller } from "../send-graphql.ts";
import type { TestServer } from "../test-server.ts";

/** Four people and three structures of their own: where one history happens. */
export interface World {
  readonly server: TestServer;
  readonly users: readonly TestUser[];
  readonly callers: readonly Caller[];
}

/** Anne manages a structure with the TIC space, Carole and David have worked there for two months; Bruno manages another one, and David a management center. */
export const names = ["Anne", "Bruno", "Carole", "David"];

export async function makeWorld(server: TestServer): Promise<World> {
  const users: TestUser[] = [];
  for (const firstName of names) users.push(await addUser(server, { firstName }));
  const [anne, bruno, carole, david] = users as [TestUser, TestUser, TestUser, TestUser];
  const structure = await addStructure(server, anne, { ceiling: "WRITE" });
  for (const worker of [carole, david]) {
    const id = await addMember(server, structure, worker);
    await server.dataSource.query(`update membership set started_at = started_at - interval '60 days' where id = $1`, [id]);
  }
  await addStructure(server, bruno);
  await addStructure(server, david, { isManagementCenter: true });
  return { server, users, callers: await Promise.all(users.map((user) => signedIn(server, user, { steppedUp: true }))) };
}

/** Some time goes by, with the work that falls due; whoever was signed in stays so, a second factor just shown. */
export async function wait({ server, users }: World, seconds: number): Promise<void> {
  server.advanceTime(seconds * 1_000);
  const now = server.services.clock.now();
  await server.dataSource.query(
    `update user_session set last_used_at = $2, expires_at = $2::timestamptz + interval '12 hours', stepped_up_until = $2::timestamptz + interval '10 minutes'
     where user_id = any ($1) and ended_at is null`,
    [users.map(({ id }) => id), now],
  );
  await server.runWorker();
}

/** What there is to act upon, and who holds what, at this moment. */
export interface Sight {
  readonly people: readonly { id: string; loginEmail: string }[];
  readonly structures: readonly { id: string; siret: string; isCenter: boolean; isOpen: boolean }[];
  readonly memberships: readonly { id: string; userId: string; structureId: string; role: MembershipRole }[];
  readonly approvals: readonly { id: string; userId: string; structureId: string }[];
  readonly subscriptions: readonly { id: string; structureId: string }[];
  readonly invitations: readonly { id: string; structureId: string; userId: string; invitedBy: string }[];
  readonly successions: readonly { predecessorId: string; successorId: string }[];
  readonly reviews: readonly { id: string; structureId: string }[];
  readonly offers: readonly { id: string; structureId: string; userId: string }[];
  readonly recoveries: readonly { id: string; structureId: string; userId: string; isVouched: boolean }[];
  readonly grants: readonly Grant[];
}

export interface Grant {
  readonly userId: string;
  readonly structureId: string;
  readonly capability: string;
}

const list = (columns: string, from: string) =>
  `(select coalesce(json_agg(t order by t::text), '[]') from (select ${columns} from ${from}) as t)`;
const ours = `(select id from structure where created_by = any ($1))`;

/** One statement; `t` as JSON keeps the camel case. */
const sightSql = `select ${Object.entries({
  people: list(`id, login_email as "loginEmail"`, `app_user where id = any ($1)`),
  structures: list(`id, siret, is_management_center as "isCenter", status = 'ACTIVE' as "isOpen"`, `structure where created_by = any ($1)`),
  memberships: list(
    `id, user_id as "userId", structure_id as "structureId", role`,
    `membership where structure_id in ${ours} and ended_at is null`,
  ),
  approvals: list(
    `id, requester_id as "userId", structure_id as "structureId"`,
    `approval where requester_id = any ($1) and status = 'PENDING'`,
  ),
  subscriptions: list(`id, structure_id as "structureId"`, `space_subscription where structure_id in ${ours} and ended_at is null`),
  invitations: list(
    `i.id, i.structure_id as "structureId", u.id as "userId", i.invited_by as "invitedBy"`,
    `membership_invitation i join app_user u on u.login_email = i.email where i.structure_id in ${ours} and i.status = 'PENDING'`,
  ),
  successions: list(
    `predecessor_id as "predecessorId", successor_id as "successorId"`,
    `structure_succession where predecessor_id in ${ours}`,
  ),
  reviews: list(`id, structure_id as "structureId"`, `access_review where structure_id in ${ours} and closed_at is null`),
  offers: list(
    `id, structure_id as "structureId", to_user_id as "userId"`,
    `management_offer where structure_id in ${ours} and status = 'PENDING'`,
  ),
  recoveries: list(
    `id, structure_id as "structureId", requester_id as "userId", coalesce(vouched_by, accepted_by) is not null as "isVouched"`,
    `management_recovery where structure_id in ${ours} and status in ('ASKED', 'APPROVED_ONCE', 'DELAYED')`,
  ),
  grants: list(
    `distinct user_id as "userId", structure_id as "structureId", capability`,
    `access_grant where structure_id in ${ours} and valid_from <= $2 and (valid_until is null or valid_until > $2)`,
  ),
})
  .map(([name, sql]) => `${sql} as "${name}"`)
  .join(", ")}`;

export async function look({ server, users }: World): Promise<Sight> {
  const [sight] = await server.dataSource.query<[Sight]>(sightSql, [users.map(({ id }) => id), server.services.clock.now()]);
  return sight;
}

/** One of them, chosen by a number. */
export const pick = <T>(among: readonly T[], index: number): T | undefined => among[index % Math.max(among.length, 1)];
