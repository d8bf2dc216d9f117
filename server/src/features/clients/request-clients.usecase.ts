import { canAskClients, canBeClient } from "@portail-tic/shared/clients/client-rules";
import { requestClientsSchema, type RequestClientsInput } from "@portail-tic/shared/clients/request-clients.schema";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { parseSiret } from "@portail-tic/shared/kernel/siret";
import { judgeNewDays } from "@portail-tic/shared/spaces/subscription-rules";
import { TIC_REFUND } from "@portail-tic/shared/structures/structure-rules";
import { writeAuditEntry } from "../../platform/audit/write-audit-entry.ts";
import { policy } from "../../platform/config/policy.ts";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { askMembership } from "../memberships/index.ts";
import { askSpaces } from "../spaces/index.ts";
import { getStructure } from "../structures/index.ts";
import type { ClientRequestResult } from "./client.type.ts";

/**
 * Asks many clients at once to be attached to them, with the access wanted (FR: demander l'accès à des clients). Each SIRET is judged and
 * undone by itself; each client's managers decide for themselves.
 */
export const requestClients = defineUseCase({
  name: "requestClients",
  access: "signedIn",
  input: requestClientsSchema,
  async run(uc: UseCase, input: RequestClientsInput) {
    await limitCalls(uc, {
      key: `requestClients:${userIdOf(uc.viewer)}`,
      points: policy.clientRequests.calls,
      windowSeconds: policy.clientRequests.windowSeconds,
    });
    enforce(canAskClients(await getStructure(uc, input.centerId)));
    const startsOn = parisDateOf(uc.now);
    enforce(judgeNewDays({ access: input.access, startsOn, endsOn: input.endsOn }, startsOn));
    const found = await findBySiret(uc, input.sirets);
    const results = new Map<string, ClientRequestResult>();
    // Structures are locked in one order, whatever the order of the list: two lists with the same clients wait, and never for each other.
    for (const siret of input.sirets.toSorted((a, b) => idIn(found, a).localeCompare(idIn(found, b)))) {
      results.set(siret, await askOne(uc, input, siret, found));
    }
    const list = input.sirets.map((siret) => results.get(siret)).filter((result) => result !== undefined);
    const asked = list.filter(({ approvalId }) => approvalId !== null).length;
    uc.audit({
      subjectKind: "Structure",
      subjectId: input.centerId,
      actingForStructureId: input.centerId,
      details: { asked, refused: list.length - asked },
    });
    return { results: list };
  },
});

interface Found {
  readonly id: string;
  readonly siret: string;
  readonly name: string;
  readonly isManagementCenter: boolean;
}
type FoundBySiret = ReadonlyMap<string, Found>;

function readSiret(typed: string): string {
  const parsed = parseSiret(typed);
  return parsed.allowed ? parsed.value : "";
}
const idIn = (found: FoundBySiret, typed: string) => found.get(readSiret(typed))?.id ?? "";

async function findBySiret(uc: UseCase, typed: readonly string[]): Promise<FoundBySiret> {
  const rows = await uc.manager.query<Found[]>(
    `select id, siret, name, is_management_center as "isManagementCenter" from structure where siret = any ($1)`,
    [typed.map(readSiret)],
  );
  return new Map(rows.map((row) => [row.siret, row]));
}

/** One client, in a savepoint: what is refused leaves nothing behind and stops no other. */
async function askOne(uc: UseCase, input: RequestClientsInput, typed: string, found: FoundBySiret): Promise<ClientRequestResult> {
  try {
    const parsed = parseSiret(typed);
    enforce(parsed);
    const client = found.get(parsed.value) ?? refuse("CLIENT_NOT_REGISTERED");
    enforce(canBeClient(client));
    const approvalId = await uc.manager.transaction(() => ask(uc, input, client.id));
    return { siret: typed, name: client.name, approvalId, problem: null };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [fact] = error.problems;
    if (!fact) throw error;
    return { siret: typed, name: null, approvalId: null, problem: new Problem({ ...fact, path: [] }, uc.request.language) };
  }
}

async function ask(uc: UseCase, { centerId, access, endsOn, comment }: RequestClientsInput, structureId: string): Promise<string> {
  const userId = userIdOf(uc.viewer);
  const { approvalId } = await askMembership(uc, { userId, structureId, role: "MEMBER", comment, isOneOfMany: true });
  await askSpaces(uc, { approvalId, userId, structureId, spaces: [{ spaceCode: TIC_REFUND, access, endsOn }] });
  await uc.manager.query(`insert into client_request (approval_id, center_id) values ($1, $2)`, [approvalId, centerId]);
  await recordRequest(uc, approvalId, structureId);
  return approvalId;
}

/** The journal of each client says that it was asked, as if it had been asked alone. */
async function recordRequest({ manager, now, viewer, request }: UseCase, approvalId: string, structureId: string): Promise<void> {
  await writeAuditEntry(manager, {
    now,
    viewer,
    requestId: request.id,
    action: "requestMembership",
    subjectKind: "Approval",
    subjectId: approvalId,
    actingForStructureId: structureId,
    result: "ACCEPTED",
    problemCodes: [],
  });
}
