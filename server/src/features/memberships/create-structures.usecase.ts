import { createStructuresSchema, type CreateStructuresInput } from "@portail-tic/shared/structures/company.schema";
import { writeAuditEntry } from "../../platform/audit/write-audit-entry.ts";
import { ProblemError } from "../../platform/problems/problem-error.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getApproval } from "../approvals/index.ts";
import { findStructureBySiret, getStructure, resolveCompanies, type ResolvedCompany } from "../structures/index.ts";
import { askMembership } from "./ask-membership.ts";
import { limitCreations } from "./create-structure.usecase.ts";
import type { CreateStructureResult } from "./create-structures.type.ts";
import { foundStructure } from "./found-structure.ts";

type Row = CreateStructuresInput["structures"][number];

/**
 * Creates several structures at once, the establishments of a company for instance. Each has its own answer: created, turned into an
 * attachment request because somebody registered it before, or refused with why; one that is refused takes nothing from the others.
 */
export const createStructures = defineUseCase({
  name: "createStructures",
  access: "signedIn",
  input: createStructuresSchema,
  async prepare(call, { structures }: CreateStructuresInput) {
    await limitCreations(call, structures.length);
    return resolveCompanies(call.services.directory, structures);
  },
  async run(uc: UseCase, { structures, comment }, companies) {
    const results = new Map<Row, CreateStructureResult>();
    // Always in the same order: two people who take the same establishments wait for each other instead of blocking each other.
    for (const row of structures.toSorted((a, b) => a.siret.localeCompare(b.siret))) {
      results.set(row, await attempt(uc, row.siret, () => create(uc, row, companies.get(row.siret), comment)));
    }
    const outcomes = Map.groupBy(results.values(), ({ outcome }) => outcome);
    uc.audit({ details: Object.fromEntries([...outcomes].map(([outcome, rows]) => [outcome, rows.length])) });
    return { results: structures.map((row) => results.get(row)) };
  },
});

/** Whatever a refused row wrote is taken back to its savepoint. */
async function attempt(uc: UseCase, siret: string, work: () => Promise<CreateStructureResult>): Promise<CreateStructureResult> {
  try {
    return await uc.manager.transaction(work);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [fact] = error.problems;
    const problem = fact ? new Problem({ ...fact, path: ["siret"] }, uc.request.language) : null;
    return { siret, outcome: "REFUSED", structure: null, approval: null, problem };
  }
}

async function create(
  uc: UseCase,
  { siret, isManagementCenter }: Row,
  resolved: ResolvedCompany | ProblemError | undefined,
  comment: string,
): Promise<CreateStructureResult> {
  const userId = userIdOf(uc.viewer);
  const ask = async (structureId: string): Promise<CreateStructureResult> => {
    const { approvalId } = await askMembership(uc, { userId, structureId, role: "MEMBER", comment });
    return { siret, outcome: "REQUESTED", structure: null, approval: await getApproval(uc, approvalId), problem: null };
  };
  // Before the directory is heard: what is registered here is found here, whether or not the directory describes it.
  const existing = await findStructureBySiret(uc, siret);
  if (existing) return ask(existing.id);
  if (!resolved || resolved instanceof ProblemError) throw resolved ?? new Error("A SIRET without an answer.");
  const { outcome, structureId } = await foundStructure(uc, {
    userId,
    siret,
    ...resolved,
    isManagementCenter: isManagementCenter ?? false,
  });
  if (outcome === "ALREADY_REGISTERED") return ask(structureId);
  await recordCreation(uc, structureId);
  return { siret, outcome: "CREATED", structure: await getStructure(uc, structureId), approval: null, problem: null };
}

/** The journal of a structure begins with its creation, whether it was created alone or with others. */
async function recordCreation({ manager, now, viewer, request }: UseCase, structureId: string): Promise<void> {
  const subject = { subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId };
  await writeAuditEntry(manager, {
    ...subject,
    now,
    viewer,
    requestId: request.id,
    action: "createStructure",
    result: "ACCEPTED",
    problemCodes: [],
  });
}
