import { recoveryStopTokenHash } from "../features/management-recovery/index.ts";
import { daysBefore } from "../platform/clock/days-before.ts";
import { rowOf } from "../platform/database/statements.ts";
import { newId } from "../platform/database/new-id.ts";
import { secondsAfter } from "../platform/clock/seconds-after.ts";
import { policy } from "../platform/config/policy.ts";
import { embeddedCompanies } from "../integrations/company-directory/embedded-companies.ts";
import type { EntityManager } from "typeorm";
import type { SeedTarget } from "./act-as.ts";
import { henri, julie } from "./demo-people.ts";

const yearsOfWork = 800;

/**
 * Two farms whose manager no longer answers; his daughter asks to manage the second one, with the agents. Written here because nobody can
 * be attached for long, nor wait for a working day, while a demonstration starts.
 */
export async function insertLostManager({ database, services }: SeedTarget): Promise<void> {
  const now = services.clock.now();
  await database.run(async (manager) => {
    for (const name of ["EARL des Trois Chênes", "SCEA Vignes de Borderie"]) await insertFarm(manager, now, name);
    const id = newId(now);
    const askedAt = daysBefore(now, 4);
    await manager.query(
      `insert into management_recovery (id, structure_id, requester_id, principal_id, way, status, explanation, was_attached, stop_token_hash,
         created_at, managers_until, opened_at, expires_at)
       select $1, s.id, a.id, p.id, 'SUPPORT', 'ASKED', 'Mon père a pris sa retraite et ne lit plus ses courriels.', true, $2, $3, $4, $4, $5
       from structure s, app_user a, app_user p where s.name = 'SCEA Vignes de Borderie' and a.login_email = $6 and p.login_email = $7
         and not exists (select from management_recovery r where r.structure_id = s.id)`,
      [
        id,
        recoveryStopTokenHash(services.secrets, id),
        askedAt,
        daysBefore(now, 1),
        secondsAfter(now, policy.managementRecovery.proofSeconds),
        julie.loginEmail,
        henri.loginEmail,
      ],
    );
  });
}

async function insertFarm(manager: EntityManager, now: Date, name: string): Promise<void> {
  const company = embeddedCompanies.find((one) => one.name === name);
  if (!company) throw new Error(`${name} is not in the directory.`);
  const since = daysBefore(now, yearsOfWork);
  const inserted = await rowOf<{ id: string }>(
    manager,
    `insert into structure (id, siret, siren, name, address, postal_code, town, commune_code, departement, legal_form_code, naf_code, status,
       directory_status, created_by, created_at, updated_at)
     select $1, $2, left($2, 9), $3, $4, $5, $6, $7, $8, $9, $10, 'ACTIVE', 'CONFIRMED', u.id, $11, $11 from app_user u where u.login_email = $12
     on conflict (siret) do nothing returning id`,
    [
      newId(now),
      company.siret,
      company.name,
      company.address,
      company.postalCode,
      company.town,
      company.communeCode,
      company.departement,
      company.legalFormCode,
      company.nafCode,
      since,
      henri.loginEmail,
    ],
  );
  if (!inserted) return;
  for (const [person, role, proof] of [
    [henri, "PRINCIPAL_MANAGER", "CREATOR"],
    [julie, "MEMBER", "APPROVED"],
  ] as const) {
    await manager.query(
      `insert into membership (id, user_id, structure_id, role, proof, started_at) select $1, u.id, $2, $3, $4, $5 from app_user u where u.login_email = $6`,
      [newId(now), inserted.id, role, proof, since, person.loginEmail],
    );
  }
}
