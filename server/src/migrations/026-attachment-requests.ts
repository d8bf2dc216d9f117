import type { MigrationInterface, QueryRunner } from "typeorm";

/** Attachment requests that carry the spaces asked with them (one row per space, given or refused alone), refused for a reason of a list, reminded; invitations. */
export class AttachmentRequests1700000000026 implements MigrationInterface {
  name = "AttachmentRequests1700000000026";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table space_subscription_request drop constraint space_subscription_request_pkey,
        add primary key (approval_id, space_code),
        drop constraint space_subscription_request_granted_access_check,
        add constraint space_subscription_request_granted_access_check check (granted_access in ('NONE', 'READ', 'WRITE')),
        add constraint space_subscription_request_refused_alone check (granted_access <> 'NONE' or num_nonnulls(granted_starts_on, granted_ends_on) = 0);

      -- Why a request was rejected: a code, with words when they are needed.
      alter table approval add column rejection_reason text
        check (rejection_reason in ('UNKNOWN_PERSON', 'NOT_WORKING_HERE', 'WRONG_STRUCTURE', 'NOT_NEEDED', 'TOO_LITTLE_SAID', 'OTHER'));
      update approval set rejection_reason = 'OTHER' where status = 'REJECTED';
      alter table approval drop constraint approval_check2,
        add constraint approval_rejected_for_a_reason check ((status = 'REJECTED') = (rejection_reason is not null)),
        add constraint approval_other_reason_in_words check (rejection_reason <> 'OTHER' or public_reason is not null);
      -- Invitations, to an address that may have no account yet. The unique index says « one at a time ».
      create table membership_invitation (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        email text not null check (email = lower(email)),
        role text not null check (role in ('DEPUTY_MANAGER', 'MEMBER')),
        status text not null check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
        invited_by uuid not null references app_user (id),
        user_id uuid references app_user (id), -- who answered
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        settled_at timestamptz(3),
        check ((status = 'PENDING') = (settled_at is null)),
        check ((status in ('ACCEPTED', 'DECLINED')) = (user_id is not null))
      );
      create unique index membership_invitation_pending on membership_invitation (structure_id, email) where status = 'PENDING';
      create index membership_invitation_structure on membership_invitation (structure_id, created_at desc, id desc);
      create index membership_invitation_email on membership_invitation (email);
      create index membership_invitation_expiry on membership_invitation (expires_at) where status = 'PENDING';
      create index membership_invitation_settled on membership_invitation (settled_at);
      create index membership_invitation_inviter on membership_invitation (invited_by);
      create index membership_invitation_user on membership_invitation (user_id);
      create table membership_invitation_space (
        invitation_id uuid not null references membership_invitation (id) on delete cascade,
        space_code text not null references space (code),
        access text not null check (access in ('READ', 'WRITE')),
        ends_on date,
        primary key (invitation_id, space_code)
      );

      create index approval_reminder on approval (reminders_sent, created_at) where status = 'PENDING';
      create index approval_expiry on approval (expires_at) where status = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table membership_invitation_space, membership_invitation;
      drop index approval_reminder, approval_expiry;
      alter table approval drop column rejection_reason cascade;
      update approval set public_reason = '–' where status = 'REJECTED' and public_reason is null;
      alter table approval add constraint approval_check2 check (status <> 'REJECTED' or public_reason is not null);
      alter table space_subscription_request drop constraint space_subscription_request_pkey,
        add primary key (approval_id),
        drop constraint space_subscription_request_refused_alone,
        drop constraint space_subscription_request_granted_access_check,
        add constraint space_subscription_request_granted_access_check check (granted_access in ('READ', 'WRITE'));
    `);
  }
}
