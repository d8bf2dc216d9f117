import type { MigrationInterface, QueryRunner } from "typeorm";

/** Somebody asks to become principal manager of a structure whose own is lost: by another member, a posted code, PACAGE, or two agents. */
export class ManagementRecovery1700000000025 implements MigrationInterface {
  name = "ManagementRecovery1700000000025";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership drop constraint membership_proof_check, add constraint membership_proof_check
        check (proof in ('CREATOR', 'APPROVED', 'INVITED', 'LETTER', 'PACAGE', 'MEMBER', 'SUPPORT', 'DEPUTY'));
    `);
    await runner.query(recoveries);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table management_recovery_decision, management_recovery;
      update membership set proof = 'APPROVED' where proof in ('MEMBER', 'SUPPORT', 'DEPUTY');
      alter table membership drop constraint membership_proof_check, add constraint membership_proof_check
        check (proof in ('CREATOR', 'APPROVED', 'INVITED', 'LETTER', 'PACAGE'));
    `);
  }
}

const recoveries = `
  create table management_recovery (
    id uuid primary key,
    number bigint not null unique generated always as identity (start 1001),
    structure_id uuid not null references structure (id),
    requester_id uuid not null references app_user (id),
    principal_id uuid not null references app_user (id), -- the manager who is lost: the request is about nobody else
    way text not null check (way in ('MEMBER', 'LETTER', 'PACAGE', 'SUPPORT', 'DEPUTY')),
    status text not null check (status in
      ('ASKED', 'APPROVED_ONCE', 'DELAYED', 'COMPLETED', 'STOPPED', 'TAKEN_OVER', 'REJECTED', 'FAILED', 'CANCELLED', 'EXPIRED')),
    explanation text not null,
    was_attached boolean not null,
    pacage text, -- as the structure had it when the request was made
    letter_lines text[], -- the address of the directory, never one typed by hand
    stop_token_hash bytea not null unique,
    attempts int not null default 0 check (attempts between 0 and 3),
    created_at timestamptz(3) not null,
    managers_until timestamptz(3) not null,
    opened_at timestamptz(3), -- since when others were told that they may answer
    expires_at timestamptz(3) not null,
    printed_at timestamptz(3),
    printed_by uuid references app_user (id),
    posted_at timestamptz(3),
    posted_by uuid references app_user (id),
    vouched_by uuid references app_user (id),
    first_approved_by uuid references app_user (id),
    second_approved_by uuid references app_user (id),
    accepted_by uuid references app_user (id),
    proved_at timestamptz(3),
    delayed_until timestamptz(3),
    due_told_at timestamptz(3),
    closed_at timestamptz(3),
    closed_by uuid references app_user (id),
    -- Never one person alone, whatever the code above this line forgets.
    check (requester_id not in (principal_id, vouched_by)),
    check (requester_id <> first_approved_by and requester_id <> second_approved_by and first_approved_by <> second_approved_by),
    check (requester_id <> printed_by and requester_id <> posted_by and printed_by <> posted_by),
    check (posted_at is null or (printed_at is not null and posted_by is not null)),
    check (way <> 'LETTER' or letter_lines is not null),
    check (way <> 'PACAGE' or pacage is not null),
    check (status not in ('DELAYED', 'COMPLETED') or (proved_at is not null and delayed_until is not null and (
      accepted_by is not null or way in ('DEPUTY', 'PACAGE')
      or (way = 'MEMBER' and vouched_by is not null)
      or (way = 'LETTER' and posted_at is not null)
      or (way = 'SUPPORT' and first_approved_by is not null and second_approved_by is not null)))),
    check ((status in ('ASKED', 'APPROVED_ONCE', 'DELAYED')) = (closed_at is null))
  );
  create unique index management_recovery_live on management_recovery (structure_id) where closed_at is null;
  create index management_recovery_structure on management_recovery (structure_id, created_at desc);
  create index management_recovery_requester on management_recovery (requester_id, created_at desc);
  create index management_recovery_queue on management_recovery (created_at, id) where closed_at is null;
  create index management_recovery_closed on management_recovery (closed_at) where closed_at is not null;

  create table management_recovery_decision (
    recovery_id uuid not null references management_recovery (id) on delete cascade,
    user_id uuid not null references app_user (id),
    verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
    proofs text[] not null,
    reason text not null check (reason <> ''),
    decided_at timestamptz(3) not null,
    primary key (recovery_id, user_id)
  );
  create index management_recovery_decision_user on management_recovery_decision (user_id);
`;
