import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import type { TestServer } from "../test-server.ts";
import type { World } from "./world.ts";

/** What breaks each rule, by raw SQL. $1 Anne (principal), $2 Bruno (a stranger), $3 Carole (member), $4 David (member), $5 Anne's structure. */
export const breaks: Readonly<Record<string, string>> = {
  "an active structure has exactly one principal manager": `update membership set ended_at = started_at where structure_id = $5 and user_id = $1`,
  "the principal manager of an active structure has an account that works": `update app_user set status = 'SUSPENDED' where id = $1`,
  "a structure has two deputies at most": `
    insert into membership (id, user_id, structure_id, role, proof, started_at)
    select gen_random_uuid(), u, $5, 'DEPUTY_MANAGER', 'APPROVED', now() from unnest(array[$2, $3, $4]::uuid[]) u`,
  "a person is attached once to a structure": `
    insert into membership (id, user_id, structure_id, role, proof, started_at) values (gen_random_uuid(), $3, $5, 'MEMBER', 'APPROVED', now())`,
  "a person waits for one answer on a structure": `${pending("$2")}; ${pending("$2")}`,
  "no attached person waits to be attached": pending("$3"),
  "no right on a space outlives the attachment or the space": subscription("$2"),
  "what was decided has one decision, what waits has none": decided("$2", "$1"),
  "nobody decides about oneself": decided("$2", "$2"),
  "the parts of a request are settled with it": `
    with p as (${pending("$2")} returning id)
    insert into membership_request (approval_id, user_id, structure_id, requested_role, settled_at) select id, $2, $5, 'MEMBER', now() from p`,
  "one offer of the first role waits at a time, made by who holds it to who is attached": `
    insert into management_offer (id, structure_id, from_user_id, to_user_id, status, created_at, expires_at)
    values (gen_random_uuid(), $5, $3, $4, 'PENDING', now(), now())`,
  "an address waits for one answer on a structure": `${invitation("PENDING")}; ${invitation("PENDING")}`,
  "an accepted invitation attached whoever holds its address": invitation("ACCEPTED"),
  "a structure goes on in its own company and never comes back": `
    insert into structure_succession (predecessor_id, successor_id, moved_on, is_merge, declared_by, declared_at)
    select $5, id, '2026-01-01', true, $1, now() from structure where created_by = $2 limit 1`,
  "a management center asks, and a beneficiary is asked": `
    with p as (${pending("$2")} returning id) insert into client_request (approval_id, center_id) select id, $5 from p`,
  "one review of access waits at a time, and marks people of its structure while it does": `
    insert into access_review (id, structure_id, opened_at, due_at) select gen_random_uuid(), $5, now(), now() from generate_series(1, 2)`,
  "The rights that are kept and the rows disagree": `update membership set ended_at = now() where user_id = $3 and structure_id = $5`,
};

function pending(requester: string): string {
  return `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, created_at, expires_at)
    values (gen_random_uuid(), 'MEMBERSHIP', 'PENDING', ${requester}, $5, $5, now(), now())`;
}

function decided(requester: string, by: string): string {
  return `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, created_at, expires_at, decided_by, decided_at)
    values (gen_random_uuid(), 'MEMBERSHIP', 'APPROVED', ${requester}, $5, $5, now(), now(), ${by}, now())`;
}

/** To Bruno, who is not attached; when accepted, by him. */
function invitation(status: "PENDING" | "ACCEPTED"): string {
  const isOver = status === "ACCEPTED";
  return `insert into membership_invitation (id, structure_id, email, role, status, invited_by, user_id, created_at, expires_at, settled_at)
    select gen_random_uuid(), $5, login_email, 'MEMBER', '${status}', $1, ${isOver ? "id" : "null"}, now(), now(), ${isOver ? "now()" : "null"}
    from app_user where id = $2`;
}

function subscription(user: string): string {
  return `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
    values ('${uuidv7()}', ${user}, $5, 'TIC_REFUND', 'READ', '2020-01-01', $1, now())`;
}

/** Does it although the database forbids it: as its owner, without the unique indexes and the triggers that hold the rules. */
export async function breakRule({ ownerUrl }: TestServer, { users }: World, structureId: string, sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`do $$ declare name text; begin
    for name in select i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and i.indisunique and not i.indisprimary and i.indpred is not null
    loop execute 'drop index ' || name; end loop; end $$`);
  const ids = [...users.map(({ id }) => id), structureId];
  const filled = ids.reduce((text, id, index) => text.replaceAll(`$${index + 1}`, `'${id}'`), sql);
  await owner.query(filled);
  await owner.end();
}
