import type { RecoveryOpening } from "@portail-tic/shared/management-recovery/recovery-ways";
import type { CompanyDirectory } from "../../integrations/company-directory/company-directory.ts";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";

/** Where a letter to this SIRET goes: the directory's own address, asked now. What somebody typed on the structure is never posted to. */
export async function letterLinesOf(directory: CompanyDirectory, siret: string): Promise<string[] | null> {
  const answer = await directory.lookUp(siret);
  if (answer.status !== "FOUND") return null;
  const { name, address, addressComplement, postalCode, town } = answer.company;
  if (!address || !postalCode || !town) return null;
  return [name, addressComplement, address, `${postalCode} ${town}`].filter((line) => line !== "");
}

/** What the rule of the ways asks, of a structure and of one person. */
export async function openingOf(
  db: Reader,
  { structureId, userId, now }: { structureId: string; userId: string; now: Date },
  letterLines: readonly string[] | null,
): Promise<RecoveryOpening> {
  const [row] = await db.query<Omit<RecoveryOpening, "hasDirectoryAddress">>(
    `select (select m.role from membership m where m.structure_id = s.id and m.user_id = $2 and m.ended_at is null) as role,
       exists (select from membership m where m.structure_id = s.id and m.user_id = $2) as "wasAttached",
       not exists (select from membership m join app_user u on u.id = m.user_id and u.status = 'ACTIVE'
         where m.structure_id = s.id and m.ended_at is null) as "isDeserted",
       exists (select from approval p where p.requester_id = $2 and p.structure_id = s.id and p.kind = 'MEMBERSHIP' and p.status = 'EXPIRED')
         as "wasLeftUnanswered",
       exists (select from membership m join app_user u on u.id = m.user_id and u.status = 'ACTIVE'
         where m.structure_id = s.id and m.ended_at is null and m.user_id <> $2 and m.role <> 'PRINCIPAL_MANAGER' and m.started_at <= $3
           and m.admitted_by is distinct from $2) as "hasVoucher",
       s.pacage is not null as "hasPacage"
     from structure s where s.id = $1`,
    [structureId, userId, secondsAfter(now, -policy.managementRecovery.vouchSeconds)],
  );
  if (!row) throw new Error("The structure is gone.");
  return { ...row, hasDirectoryAddress: letterLines !== null };
}
