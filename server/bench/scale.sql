-- :structures structures, of which the first user manages 2 000 and decides 10 000 requests. Written as a copy, without checking each row.
set session_replication_role = replica;
set synchronous_commit = off;
insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, password_changed_at, created_at, activated_at)
select md5('user' || i)::uuid, 'user' || i || '@bench.test', 'user' || i || '@bench.test', 'Prénom ' || i, 'Nom ' || i, 'ACTIVE', 'none', now(), now(), now()
from generate_series(1, :structures) i;
insert into user_session (id, user_id, token_hash, level, created_at, last_used_at, expires_at)
values (gen_random_uuid(), md5('user1')::uuid, sha256(convert_to(':session', 'UTF8')), 'FULL', now(), now(), now() + interval '12 hours');
insert into structure (id, siret, siren, name, town, status, directory_status, created_by, created_at, updated_at)
select md5('structure' || i)::uuid, lpad(i::text, 9, '0') || '00011', lpad(i::text, 9, '0'), 'GAEC du banc ' || i, 'Rennes', 'ACTIVE', 'CONFIRMED',
  md5('user' || i)::uuid, now(), now()
from generate_series(1, :structures) i;
-- The structures of the first user are spread over all of them.
insert into membership (id, user_id, structure_id, structure_key, role, proof, started_at)
select gen_random_uuid(), md5('user' || case when i % (:structures / 2000) = 0 then 1 else i end)::uuid, md5('structure' || i)::uuid,
  'gaec du banc ' || i, 'PRINCIPAL_MANAGER', 'CREATOR', now() - interval '1 day'
from generate_series(1, :structures) i;
insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at)
select gen_random_uuid(), md5('structure' || i)::uuid, 'TIC_REFUND', 'WRITE', md5('user' || i)::uuid, now() - interval '1 day'
from generate_series(1, :structures) i;
insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
select gen_random_uuid(), m.user_id, m.structure_id, 'TIC_REFUND', 'WRITE', current_date - 1, m.user_id, now() from membership m;
-- Five requests on each structure of the first user, one on each of the others.
insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, comment, created_at, expires_at)
select md5('approval' || s.i || '-' || n)::uuid, 'MEMBERSHIP', 'PENDING', md5('user' || 1 + (s.i * 7 + n) % :structures)::uuid, md5('structure' || s.i)::uuid,
  md5('structure' || s.i)::uuid, 'Je travaille ici.', now() - (s.i % 40000) * interval '1 minute', now() + interval '30 days'
from generate_series(1, :structures) s (i), generate_series(1, case when s.i % (:structures / 2000) = 0 then 5 else 1 end) n;
insert into membership_request (approval_id, user_id, structure_id, requested_role)
select p.id, p.requester_id, p.structure_id, 'MEMBER' from approval p;
-- What the triggers keep when rows come one by one.
insert into access_grant (user_id, structure_id, structure_key, capability, source, source_id, valid_from, valid_until)
select a.user_id, a.structure_id, lower(s.name), a.capability, a.source, a.source_id, a.valid_from, a.valid_until
from access_source a join structure s on s.id = a.structure_id order by 1, 4, 3;
vacuum analyze;
