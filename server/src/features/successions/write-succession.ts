import { writeAuditEntry } from "../../platform/audit/write-audit-entry.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { StructureSuccessionEntity } from "./structure-succession.entity.ts";
import type { Succession } from "./succession-steps.ts";

/** Does the structure go on under another SIRET already? */
export async function hasMoved(uc: UseCase, structureId: string): Promise<boolean> {
  return uc.manager.existsBy(StructureSuccessionEntity, { predecessorId: structureId });
}

/** The predecessor is the key of the table: a second one is refused even without the lock. */
export async function recordSuccession(uc: UseCase, succession: Succession, movedOn: string): Promise<void> {
  await uc.manager.insert(StructureSuccessionEntity, { ...succession, movedOn, declaredBy: userIdOf(uc.viewer), declaredAt: uc.now });
}

/**
 * What describes the beneficiary and follows it: PACAGE, category, tax regime, how to reach it. Its address is the new one, and its number in
 * the register of companies belongs to a court, hence to a place. What the successor already says stays.
 */
export async function inheritDescription(uc: UseCase, { predecessorId, successorId }: Succession): Promise<void> {
  await uc.manager.query(
    `update structure n set pacage = coalesce(n.pacage, p.pacage), kind = coalesce(n.kind, p.kind), email = coalesce(n.email, p.email),
       beneficiary_category_code = coalesce(n.beneficiary_category_code, p.beneficiary_category_code),
       tax_regime = coalesce(n.tax_regime, p.tax_regime), phone = coalesce(n.phone, p.phone),
       vat_number = coalesce(n.vat_number, p.vat_number), updated_at = $3
     from structure p where n.id = $2 and p.id = $1`,
    [predecessorId, successorId, uc.now],
  );
}

/** The act is in the journal of the former structure by itself; here the new one's begins with it. */
export async function recordInSuccessor(
  { manager, now, viewer, request }: UseCase,
  { predecessorId, successorId }: Succession,
): Promise<void> {
  await writeAuditEntry(manager, {
    now,
    viewer,
    requestId: request.id,
    action: "declareSuccession",
    subjectKind: "Structure",
    subjectId: successorId,
    actingForStructureId: successorId,
    details: { otherId: predecessorId, side: "SUCCESSOR" },
    result: "ACCEPTED",
    problemCodes: [],
  });
}
