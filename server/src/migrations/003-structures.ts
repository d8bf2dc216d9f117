import type { MigrationInterface, QueryRunner } from "typeorm";

/** Structures, attachments, approvals, spaces and the one answer to « what may this user do on this structure now ». */
export class Structures1700000000003 implements MigrationInterface {
  name = "Structures1700000000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table beneficiary_category (
        code text primary key,
        name_fr text not null,
        name_en text not null,
        position int not null unique,
        source text not null,
        verified boolean not null default false
      );
      insert into beneficiary_category (code, name_fr, name_en, position, source) values
        ('INDIVIDUAL_FARMER', 'Exploitant agricole individuel', 'Individual farmer', 1, 'domain notes, section 3 (provisional list)'),
        ('FARMING_COMPANY', 'Société agricole (GAEC, EARL, SCEA, GFA exploitant…)', 'Farming company (GAEC, EARL, SCEA…)', 2, 'domain notes, section 3 (provisional list)'),
        ('SOLIDARITY_CONTRIBUTOR', 'Cotisant de solidarité', 'Solidarity contributor', 3, 'domain notes, section 3 (provisional list)'),
        ('FARM_CONTRACTOR', 'Entreprise de travaux agricoles', 'Farm work contractor', 4, 'domain notes, section 3 (provisional list)'),
        ('FORESTRY', 'Entreprise de travaux forestiers ou sylviculture', 'Forestry', 5, 'domain notes, section 3 (provisional list)'),
        ('CUMA', 'CUMA', 'Farm machinery cooperative (CUMA)', 6, 'domain notes, section 3 (provisional list)'),
        ('SHELLFISH', 'Conchyliculture', 'Shellfish farming', 7, 'domain notes, section 3 (provisional list)'),
        ('AQUACULTURE', 'Pisciculture, aquaculture', 'Fish farming, aquaculture', 8, 'domain notes, section 3 (provisional list)'),
        ('GIE', 'Groupement d’intérêt économique (GIE)', 'Economic interest group (GIE)', 9, 'domain notes, section 3 (provisional list)'),
        ('ASSOCIATION_OR_PUBLIC', 'Association ou établissement public', 'Association or public body', 10, 'domain notes, section 3 (provisional list)'),
        ('OTHER_LEGAL_PERSON', 'Autre personne morale', 'Other legal person', 11, 'domain notes, section 3 (provisional list)');

      create table structure (
        id uuid primary key,
        identifier_type text not null default 'SIRET' check (identifier_type in ('SIRET')),
        siret text not null unique check (siret ~ '^[0-9]{14}$'),
        siren text not null check (siren = left(siret, 9)),
        name text not null,
        legal_form_code text,
        naf_code text,
        rcs_number text,
        vat_number text,
        kind text,
        email text,
        tax_regime text,
        address text not null default '',
        address_complement1 text not null default '',
        address_complement2 text not null default '',
        postal_code text not null default '',
        town text not null default '',
        commune_code text,
        departement text,
        country text not null default 'FR',
        phone text,
        beneficiary_category_code text references beneficiary_category (code),
        pacage text check (pacage ~ '^[0-9]{9}$'),
        is_management_center boolean not null default false,
        status text not null check (status in ('ACTIVE', 'INACTIVE', 'ACTIVATION_PENDING')),
        directory_status text not null check (directory_status in ('CONFIRMED', 'PENDING', 'MASKED')),
        created_by uuid not null references app_user (id),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      );
      create index structure_name on structure (lower(name) text_pattern_ops, id);
      create index structure_siren on structure (siren);

      -- What somebody asked for at sign-up, kept until the account is activated (a SIRET is public: nothing is created before).
      create table registration (
        user_id uuid primary key references app_user (id),
        siret text not null check (siret ~ '^[0-9]{14}$'),
        company jsonb not null, -- name and address as shown in the recap, from the directory or typed by hand
        directory_status text not null check (directory_status in ('CONFIRMED', 'PENDING', 'MASKED')),
        is_management_center boolean not null default false,
        comment text not null default '',
        created_at timestamptz(3) not null,
        completed_at timestamptz(3)
      );

      create table document (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        kind text not null check (kind in ('INVOICE', 'RIB', 'OTHER')),
        file_name text not null,
        media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
        byte_size int not null check (byte_size > 0),
        sha256 bytea not null,
        storage_key text not null unique,
        scan_status text not null check (scan_status in ('PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')),
        uploaded_by uuid not null references app_user (id),
        created_at timestamptz(3) not null
      );
      create index document_structure on document (structure_id, created_at desc);

      create table approval (
        id uuid primary key,
        kind text not null check (kind in ('MEMBERSHIP', 'SPACE_SUBSCRIPTION')),
        status text not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'CANCELLED', 'EXPIRED')),
        requester_id uuid not null references app_user (id),
        structure_id uuid references structure (id), -- the structure it is about
        decider_structure_id uuid references structure (id),
        decider_user_id uuid references app_user (id),
        decider_staff_role text,
        decisions_required int not null default 1,
        comment text not null default '',
        public_reason text,
        internal_note text,
        decided_by uuid references app_user (id),
        decided_at timestamptz(3),
        reminders_sent int not null default 0,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        check (num_nonnulls(decider_structure_id, decider_user_id, decider_staff_role) = 1),
        check ((status in ('APPROVED', 'REJECTED')) = (decided_at is not null and decided_by is not null)),
        check (status <> 'REJECTED' or public_reason is not null)
      );
      create index approval_inbox on approval (decider_structure_id, status, created_at desc, id desc);
      create index approval_requester on approval (requester_id, created_at desc, id desc);

      create table approval_decision (
        approval_id uuid not null references approval (id),
        user_id uuid not null references app_user (id),
        verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
        decided_at timestamptz(3) not null,
        primary key (approval_id, user_id)
      );

      create table membership (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        structure_id uuid not null references structure (id),
        role text not null check (role in ('PRINCIPAL_MANAGER', 'DEPUTY_MANAGER', 'MEMBER')),
        proof text not null check (proof in ('CREATOR', 'APPROVED', 'INVITED', 'LETTER', 'PACAGE')),
        approval_id uuid references approval (id),
        started_at timestamptz(3) not null,
        ended_at timestamptz(3),
        end_reason text
      );
      create unique index membership_current on membership (user_id, structure_id) where ended_at is null;
      create unique index membership_one_principal_manager on membership (structure_id)
        where role = 'PRINCIPAL_MANAGER' and ended_at is null;
      create index membership_structure on membership (structure_id) where ended_at is null;

      create table membership_request (
        approval_id uuid primary key references approval (id),
        user_id uuid not null references app_user (id),
        structure_id uuid not null references structure (id),
        requested_role text not null check (requested_role in ('DEPUTY_MANAGER', 'MEMBER')),
        granted_role text check (granted_role in ('DEPUTY_MANAGER', 'MEMBER')),
        settled_at timestamptz(3)
      );
      create unique index membership_request_pending on membership_request (user_id, structure_id) where settled_at is null;

      -- « Never an active structure without exactly one principal manager », said by the database when the transaction ends.
      create function check_principal_manager() returns trigger language plpgsql security definer set search_path = public as $$
      declare target uuid := case when tg_table_name = 'structure' then new.id else coalesce(new.structure_id, old.structure_id) end;
      begin
        if exists (select from structure s where s.id = target and s.status = 'ACTIVE')
          and not exists (select from membership m where m.structure_id = target and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
        then raise exception 'structure % has no principal manager', target using errcode = '23514', constraint = 'structure_has_principal_manager';
        end if;
        return null;
      end $$;
      create constraint trigger structure_has_principal_manager after insert or update of status on structure
        deferrable initially deferred for each row execute function check_principal_manager();
      create constraint trigger membership_keeps_principal_manager after insert or update or delete on membership
        deferrable initially deferred for each row execute function check_principal_manager();

      create table space (
        code text primary key,
        name_fr text not null,
        name_en text not null,
        description_fr text not null,
        description_en text not null,
        position int not null unique
      );
      insert into space values ('TIC_REFUND', 'Demande de remboursement TIC', 'TIC refund requests',
        'Déposer et suivre les demandes de remboursement de la taxe sur les carburants et le gaz.',
        'File and follow requests for the refund of the tax on fuels and gas.', 1);

      create table structure_space (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        space_code text not null references space (code),
        ceiling text not null check (ceiling in ('READ', 'WRITE')),
        opened_by uuid not null references app_user (id),
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3)
      );
      create unique index structure_space_open on structure_space (structure_id, space_code) where closed_at is null;

      create table space_subscription (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        structure_id uuid not null references structure (id),
        space_code text not null references space (code),
        access text not null check (access in ('READ', 'WRITE')),
        starts_on date not null,
        ends_on date,
        granted_by uuid not null references app_user (id),
        approval_id uuid references approval (id),
        created_at timestamptz(3) not null,
        ended_at timestamptz(3),
        check (ends_on is null or ends_on >= starts_on)
      );
      create unique index space_subscription_current on space_subscription (user_id, structure_id, space_code) where ended_at is null;
      create index space_subscription_structure on space_subscription (structure_id) where ended_at is null;

      create table space_subscription_request (
        approval_id uuid primary key references approval (id),
        user_id uuid not null references app_user (id),
        structure_id uuid not null references structure (id),
        space_code text not null references space (code),
        requested_access text not null check (requested_access in ('READ', 'WRITE')),
        requested_starts_on date not null,
        requested_ends_on date,
        granted_access text check (granted_access in ('READ', 'WRITE')),
        granted_starts_on date,
        granted_ends_on date,
        settled_at timestamptz(3)
      );
      create unique index space_subscription_request_pending on space_subscription_request (user_id, structure_id, space_code)
        where settled_at is null;

      -- The only answer to « what may this user do on this structure, and why ». Mandates will be a third branch.
      -- Dates of a subscription are civil dates in Paris; WRITE implies READ; the ceiling of the opened space caps both.
      create view access_grant (user_id, structure_id, capability, source, source_id, valid_from, valid_until) as
        select m.user_id, m.structure_id, c.capability, 'MEMBERSHIP', m.id, m.started_at, m.ended_at
        from membership m
        join structure s on s.id = m.structure_id and s.status <> 'INACTIVE'
        cross join lateral (values ('STRUCTURE_READ', true), ('STRUCTURE_MANAGE', m.role in ('PRINCIPAL_MANAGER', 'DEPUTY_MANAGER')),
          ('STRUCTURE_ADMINISTER', m.role = 'PRINCIPAL_MANAGER')) as c (capability, held)
        where c.held and m.ended_at is null
        union all
        select b.user_id, b.structure_id, c.capability, 'SPACE_SUBSCRIPTION', b.id,
          b.starts_on::timestamp at time zone 'Europe/Paris', (b.ends_on + 1)::timestamp at time zone 'Europe/Paris'
        from space_subscription b
        join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null
        join structure s on s.id = b.structure_id and s.status <> 'INACTIVE'
        join structure_space o on o.structure_id = b.structure_id and o.space_code = b.space_code and o.closed_at is null
        cross join lateral (values (b.space_code || '_READ', true), (b.space_code || '_WRITE', b.access = 'WRITE' and o.ceiling = 'WRITE'))
          as c (capability, held)
        where c.held and b.ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view access_grant;
      drop table space_subscription_request, space_subscription, structure_space, space, membership_request, membership,
        approval_decision, approval, document, registration, structure, beneficiary_category cascade;
      drop function check_principal_manager();
    `);
  }
}
