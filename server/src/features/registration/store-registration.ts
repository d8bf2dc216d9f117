import { consentTexts, type ConsentKind } from "@portail-tic/shared/users/consent-texts";
import type { RegisterUser } from "@portail-tic/shared/registration/register-user.schema";
import { newId } from "../../platform/database/new-id.ts";
import { rowOf } from "../../platform/database/statements.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { ResolvedCompany } from "../structures/index.ts";
import { supersedeLinks } from "../users/index.ts";

/**
 * Stores an account to activate and what it asked for. A second registration of the same pending address replaces the first whole, and
 * the links sent before stop working: whoever opens the newest link activates exactly what its mail described.
 * An address that has an account is left alone, by the same statements: the time taken says nothing.
 */
export async function storeRegistration(uc: UseCase, input: RegisterUser, resolved: ResolvedCompany): Promise<void> {
  const userId = await storePendingUser(uc, input);
  await storeConsents(uc, userId, ["TERMS", ...(input.acceptsSurvey ? (["SATISFACTION_SURVEY"] as const) : [])]);
  await storeAsked(uc, userId, input, resolved);
  await supersedeLinks(uc, { userId, purpose: "ACTIVATION" });
}

/** Answers null when the address has an account that is not waiting for its activation, or has just been left and may be taken back. */
async function storePendingUser(uc: UseCase, input: RegisterUser): Promise<string | null> {
  const stored = await rowOf<{ id: string }>(
    uc.manager,
    `insert into app_user as u (id, login_email, contact_email, first_name, last_name, phone, language, status, created_at)
     select $1::uuid, $2, $3, $4, $5, $6, $7, 'PENDING_ACTIVATION', $8::timestamptz
     where not exists (select from held_login_email h where h.email = $2)
     on conflict (login_email) do update set
       contact_email = excluded.contact_email, first_name = excluded.first_name, last_name = excluded.last_name,
       phone = excluded.phone, language = excluded.language, version = u.version + 1
     where u.status = 'PENDING_ACTIVATION'
     returning id`,
    [
      newId(uc.now),
      input.loginEmail,
      input.contactEmail,
      input.firstName,
      input.lastName,
      input.phone,
      input.language ?? uc.request.language,
      uc.now,
    ],
  );
  return stored?.id ?? null;
}

async function storeConsents(uc: UseCase, userId: string | null, kinds: readonly ConsentKind[]): Promise<void> {
  await uc.manager.query(`update user_consent set withdrawn_at = $2 where user_id = $1 and withdrawn_at is null`, [userId, uc.now]);
  await uc.manager.query(
    `insert into user_consent (id, user_id, kind, text_version, given_at)
     select given.id, $1, given.kind, given.version, $2 from unnest($3::uuid[], $4::text[], $5::text[]) as given (id, kind, version)
     where $1::uuid is not null`,
    [userId, uc.now, kinds.map(() => newId(uc.now)), kinds, kinds.map((kind) => consentTexts[kind].version)],
  );
}

async function storeAsked(
  uc: UseCase,
  userId: string | null,
  input: RegisterUser,
  { company, directoryStatus }: ResolvedCompany,
): Promise<void> {
  await uc.manager.query(
    `insert into registration (user_id, siret, company, directory_status, is_management_center, comment, created_at)
     select $1::uuid, $2, $3, $4, $5, $6, $7 where $1::uuid is not null
     on conflict (user_id) do update set siret = excluded.siret, company = excluded.company, directory_status = excluded.directory_status,
       is_management_center = excluded.is_management_center, comment = excluded.comment, created_at = excluded.created_at`,
    [userId, input.siret, JSON.stringify(company), directoryStatus, input.isManagementCenter ?? false, input.comment, uc.now],
  );
}
