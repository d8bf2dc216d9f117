import { inDatabase } from "./in-database.ts";

/** This manager once decided by one act what was decided on the structures they manage. */
export function rememberBulkDecision(email: string): void {
  inDatabase(
    `with decider as (select id from app_user where login_email = $1),
       list as (insert into bulk_decision (id, asked_by, verdict, created_at, finished_at)
         select gen_random_uuid(), id, 'APPROVED', now(), now() from decider returning id, asked_by)
     insert into bulk_decision_item (bulk_decision_id, position, approval_id, outcome, settled_at)
     select l.id, row_number() over (order by p.created_at, p.id), p.id, 'DECIDED', now()
     from list l join approval p on p.decided_by = l.asked_by`,
    email,
  );
}

/** So many people, each with a request to be attached to the structure with this SIRET. */
export function addRequests(siret: string, count: number): void {
  inDatabase(
    `with asker as (
       insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, password_changed_at, created_at, activated_at)
       select gen_random_uuid(), $1 || '-' || n || '@saison.example', $1 || '-' || n || '@saison.example', 'Camille',
         'Saison ' || lpad(n::text, 3, '0'), 'ACTIVE', 'none', now(), now(), now() from generate_series(1, $2::int) n returning id, last_name),
     request as (
       insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, comment, created_at, expires_at)
       select gen_random_uuid(), 'MEMBERSHIP', 'PENDING', a.id, s.id, s.id, 'Je viens pour les vendanges.',
         now() - right(a.last_name, 3)::int * interval '1 second', now() + interval '30 days'
       from asker a, structure s where s.siret = $1 returning id, requester_id, structure_id)
     insert into membership_request (approval_id, user_id, structure_id, requested_role)
     select id, requester_id, structure_id, 'MEMBER' from request`,
    siret,
    count,
  );
}
