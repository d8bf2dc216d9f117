-- An accountant who manages 200 of 2 000 structures, 5 000 approvals, 2 000 refund requests. Ids are derived from numbers.
insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, password_changed_at, created_at, activated_at)
select md5('user' || i)::uuid, 'user' || i || '@bench.test', 'user' || i || '@bench.test', 'Prénom ' || i, 'Nom ' || i, 'ACTIVE', 'none', now(), now(), now()
from generate_series(1, 3000) i;

insert into user_session (id, user_id, token_hash, level, created_at, last_used_at, expires_at)
values (gen_random_uuid(), md5('user1')::uuid, sha256(convert_to(:'session', 'UTF8')), 'FULL', now(), now(), now() + interval '12 hours');

insert into structure (id, siret, siren, name, town, status, directory_status, created_by, created_at, updated_at)
select md5('structure' || i)::uuid, lpad(i::text, 9, '0') || '00011', lpad(i::text, 9, '0'), 'GAEC du banc ' || i, 'Rennes', 'ACTIVE', 'CONFIRMED',
  md5('user' || i)::uuid, now(), now()
from generate_series(1, 2000) i;

insert into membership (id, user_id, structure_id, role, proof, started_at)
select gen_random_uuid(), md5('user' || i)::uuid, md5('structure' || i)::uuid, 'PRINCIPAL_MANAGER', 'CREATOR', now() - interval '1 day'
from generate_series(1, 2000) i
union all
select gen_random_uuid(), md5('user1')::uuid, md5('structure' || i)::uuid, 'DEPUTY_MANAGER', 'INVITED', now() - interval '1 day'
from generate_series(2, 200) i;

insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at)
select gen_random_uuid(), md5('structure' || i)::uuid, 'TIC_REFUND', 'WRITE', md5('user' || i)::uuid, now() - interval '1 day'
from generate_series(1, 2000) i;

insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
select gen_random_uuid(), md5('user1')::uuid, md5('structure' || i)::uuid, 'TIC_REFUND', 'WRITE', current_date - 1, md5('user' || i)::uuid, now()
from generate_series(1, 200) i;

insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, comment, decided_by, decided_at, created_at, expires_at)
select md5('approval' || i)::uuid, 'MEMBERSHIP', case when i % 2 = 0 then 'PENDING' else 'APPROVED' end,
  md5('user' || (2001 + i % 1000))::uuid, md5('structure' || (1 + i % 2000))::uuid, md5('structure' || (1 + i % 2000))::uuid, 'Je travaille ici.',
  case when i % 2 = 1 then md5('user' || (1 + i % 2000))::uuid end, case when i % 2 = 1 then now() end,
  now() - i * interval '1 minute', now() + interval '30 days'
from generate_series(1, 5000) i;

insert into membership_request (approval_id, user_id, structure_id, requested_role, settled_at)
select p.id, p.requester_id, p.structure_id, 'MEMBER', case when p.status = 'PENDING' then null else now() end from approval p
on conflict do nothing;

insert into document (id, structure_id, kind, file_name, media_type, byte_size, sha256, storage_key, scan_status, uploaded_by, created_at)
select md5('rib' || i)::uuid, md5('structure' || i)::uuid, 'RIB', 'rib.pdf', 'application/pdf', 1000, '\x00', 'rib' || i, 'NOT_SCANNED',
  md5('user' || i)::uuid, now()
from generate_series(1, 500) i;

insert into bank_account (id, structure_id, label, holder, sealed_iban, iban_fingerprint, iban_country, iban_last4, rib_document_id, usable_from,
  created_by, created_at)
select md5('account' || i)::uuid, md5('structure' || i)::uuid, 'Compte', 'GAEC', '\x00', convert_to(i::text, 'UTF8'), 'FR', '2606', md5('rib' || i)::uuid, now(),
  md5('user' || i)::uuid, now()
from generate_series(1, 500) i;

insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, bank_account_id, total_cents, snapshot, created_by, created_at,
  updated_at, submitted_by, submitted_at)
select md5('request' || i || c.period)::uuid, 'BENCH-' || i || '-' || c.period, md5('structure' || i)::uuid, c.id, c.form_kind,
  case c.period when '2025' then 'DRAFT' when '2024' then 'SUBMITTED' else 'PAID' end, md5('account' || i)::uuid, 100 * i, '{}',
  md5('user' || i)::uuid, now(), now() - i * interval '1 minute', md5('user' || i)::uuid, now()
from generate_series(1, 500) i, campaign c where c.form_kind = 'ANNUAL_REFUND' and c.period in ('2022', '2023', '2024', '2025');

insert into refund_line (id, request_id, position, product_code, invoice_number, supplier, delivery_date, quantity, unit, tariff_id, rate, amount_cents,
  structure_id, form_kind, invoice_key)
select gen_random_uuid(), r.id, n, t.product_code, 'F' || n, 'Coopérative', t.valid_from, 100, 'L', t.id, t.rate, 100, r.structure_id, r.form_kind, 'cooperativef' || n
from refund_request r
join lateral (select * from tariff t where t.campaign_id = r.campaign_id order by t.product_code, t.valid_from limit 1) t on true,
generate_series(1, 3) n;

vacuum analyze;
