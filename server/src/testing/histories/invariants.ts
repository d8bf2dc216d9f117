import { capabilitiesOfRole, capabilitiesOfTicRefund } from "@portail-tic/shared/access/capability-table";
import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { look, type World } from "./world.ts";

const ours = `(select id from structure where created_by = any ($1))`;

/** Each statement answers the rows that should not be. $1 the people of the world. */
export const rules: Readonly<Record<string, string>> = {
  "an active structure has exactly one principal manager": `
    select s.id from structure s left join membership m on m.structure_id = s.id and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null
    where s.id in ${ours} and s.status = 'ACTIVE' group by s.id having count(m.id) <> 1`,
  "the principal manager of an active structure has an account that works": `
    select s.id from structure s join membership m on m.structure_id = s.id and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null
    join app_user u on u.id = m.user_id where s.id in ${ours} and s.status = 'ACTIVE' and u.status <> 'ACTIVE'`,
  "a structure has two deputies at most": `
    select structure_id from membership where structure_id in ${ours} and role = 'DEPUTY_MANAGER' and ended_at is null
    group by 1 having count(*) > ${maxDeputyManagers}`,
  "a person is attached once to a structure": `
    select user_id, structure_id from membership where structure_id in ${ours} and ended_at is null group by 1, 2 having count(*) > 1`,
  "a person waits for one answer on a structure": `
    select requester_id, structure_id from approval where structure_id in ${ours} and kind = 'MEMBERSHIP' and status = 'PENDING' group by 1, 2 having count(*) > 1`,
  "no attached person waits to be attached": `
    select p.id from approval p join membership m on m.user_id = p.requester_id and m.structure_id = p.structure_id and m.ended_at is null
    where p.structure_id in ${ours} and p.kind = 'MEMBERSHIP' and p.status = 'PENDING'`,
  "no right on a space outlives the attachment or the space": `
    select b.id from space_subscription b where b.structure_id in ${ours} and b.ended_at is null
      and (not exists (select from membership m where m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null)
        or not exists (select from structure_space o where o.structure_id = b.structure_id and o.space_code = b.space_code and o.closed_at is null))`,
  "what was decided has one decision, what waits has none": `
    select p.id from approval p where p.requester_id = any ($1) and
      (select count(*) from approval_decision d where d.approval_id = p.id) <> case when p.status in ('APPROVED', 'REJECTED') then 1 else 0 end`,
  "nobody decides about oneself": `select id from approval where requester_id = any ($1) and decided_by = requester_id`,
  "the parts of a request are settled with it": `
    select p.id from approval p join (select approval_id, settled_at from membership_request union all select approval_id, settled_at from space_subscription_request) r
      on r.approval_id = p.id where p.requester_id = any ($1) and (r.settled_at is null) <> (p.status = 'PENDING')`,
  "one offer of the first role waits at a time, made by who holds it to who is attached": `
    select o.id from management_offer o where o.structure_id in ${ours} and o.status = 'PENDING'
      and (not exists (select from membership m where m.structure_id = o.structure_id and m.user_id = o.from_user_id and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
        or (select count(*) from management_offer x where x.structure_id = o.structure_id and x.status = 'PENDING') > 1)`,
  "an address waits for one answer on a structure": `
    select structure_id, email from membership_invitation where structure_id in ${ours} and status = 'PENDING' group by 1, 2 having count(*) > 1`,
  "an accepted invitation attached whoever holds its address": `
    select i.id from membership_invitation i where i.structure_id in ${ours} and i.status = 'ACCEPTED'
      and (not exists (select from membership m where m.user_id = i.user_id and m.structure_id = i.structure_id and m.started_at <= i.settled_at)
        or not exists (select from app_user u where u.id = i.user_id and u.login_email = i.email))`,
  "a structure goes on in its own company and never comes back": `
    with recursive way (origin, id) as (
      select predecessor_id, successor_id from structure_succession where predecessor_id in ${ours} union
      select w.origin, x.successor_id from way w join structure_succession x on x.predecessor_id = w.id)
    select origin from way w join structure o on o.id = w.origin join structure n on n.id = w.id where w.id = w.origin or n.siren <> o.siren`,
  "a management center asks, and a beneficiary is asked": `
    select r.approval_id from client_request r join approval p on p.id = r.approval_id join structure c on c.id = r.center_id
    join structure s on s.id = p.structure_id where p.requester_id = any ($1) and (not c.is_management_center or s.is_management_center)`,
  "one review of access waits at a time, and marks people of its structure while it does": `
    select r.id from access_review r where r.structure_id in ${ours}
      and (exists (select from access_review x where x.structure_id = r.structure_id and x.id <> r.id and x.closed_at is null and r.closed_at is null)
        or exists (select from access_review_mark k join membership m on m.id = k.membership_id where k.review_id = r.id
          and (m.structure_id <> r.structure_id or k.kept_at < r.opened_at or k.kept_at > r.closed_at)))`,
};

/** What does not hold, in the words of the rules. `accepted`: how often each mutation was. */
export async function brokenInvariants(world: World, accepted: ReadonlyMap<string, number>): Promise<string[]> {
  const users = world.users.map(({ id }) => id);
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(rules)) {
    const rows = await world.server.dataSource.query<unknown[]>(sql, [users]);
    if (rows.length > 0) broken.push(`Not so: ${rule}: ${JSON.stringify(rows)}`);
  }
  return [...broken, ...(await differenceOfRights(world)), ...(await missingEntries(world, accepted))];
}

interface Facts {
  memberships: { userId: string; structureId: string; role: MembershipRole }[];
  subscriptions: {
    userId: string;
    structureId: string;
    access: SpaceAccess;
    ceiling: SpaceAccess;
    startsOn: string;
    endsOn: string | null;
  }[];
}

/** The rights that are kept against a count of our own, made of the shared table and of rows. */
async function differenceOfRights(world: World): Promise<string[]> {
  const { server, users } = world;
  const [facts] = await server.dataSource.query<[Facts]>(
    `select coalesce((select json_agg(json_build_object('userId', m.user_id, 'structureId', m.structure_id, 'role', m.role))
         from membership m join structure s on s.id = m.structure_id where s.id in ${ours} and s.status <> 'INACTIVE' and m.ended_at is null), '[]') as memberships,
       coalesce((select json_agg(json_build_object('userId', b.user_id, 'structureId', b.structure_id, 'access', b.access, 'ceiling', o.ceiling,
           'startsOn', b.starts_on, 'endsOn', b.ends_on))
         from space_subscription b join structure_space o using (structure_id, space_code)
         where b.structure_id in ${ours} and b.ended_at is null and o.closed_at is null), '[]') as subscriptions`,
    [users.map(({ id }) => id)],
  );
  const today = parisDateOf(server.services.clock.now());
  const attached = new Set(facts.memberships.map(({ userId, structureId }) => `${userId} ${structureId}`));
  const counted = new Set([
    ...facts.memberships.flatMap(({ userId, structureId, role }) =>
      capabilitiesOfRole[role].map((held) => `${userId} ${structureId} ${held}`),
    ),
    ...facts.subscriptions
      .filter(
        ({ userId, structureId, startsOn, endsOn }) =>
          attached.has(`${userId} ${structureId}`) && startsOn <= today && (endsOn ?? today) >= today,
      )
      .flatMap(({ userId, structureId, access, ceiling }) =>
        capabilitiesOfTicRefund(access, ceiling).map((held) => `${userId} ${structureId} ${held}`),
      ),
  ]);
  const seen = new Set((await look(world)).grants.map(({ userId, structureId, capability }) => `${userId} ${structureId} ${capability}`));
  return [...counted, ...seen]
    .filter((grant) => !(counted.has(grant) && seen.has(grant)))
    .map((grant) => `The rights that are kept and the rows disagree on ${grant}`);
}

async function missingEntries({ server, users }: World, accepted: ReadonlyMap<string, number>): Promise<string[]> {
  const rows = await server.dataSource.query<{ action: string; count: number }[]>(
    `select action, count(*)::int as count from audit_entry where actor_user_id = any ($1) and result = 'ACCEPTED' group by 1`,
    [users.map(({ id }) => id)],
  );
  const written = new Map(rows.map(({ action, count }) => [action, count]));
  // Each decision of a bulk one, and each request of a list of clients, has an entry of its own beside those of the calls; a succession has one on each side.
  const isRight = (action: string, calls: number) => {
    const entries = written.get(action) ?? 0;
    if (action === "decideApproval" || action === "requestMembership") return entries >= calls;
    return entries === (action === "declareSuccession" ? 2 : 1) * calls;
  };
  return [...accepted]
    .filter(([action, calls]) => action !== "days pass" && !isRight(action, calls))
    .map(([action, calls]) => `${action} was accepted ${calls} times, the journal says ${written.get(action) ?? 0}`);
}
