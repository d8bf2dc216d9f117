import { directoryDifferences } from "@portail-tic/shared/structures/directory-differences";
import { canUpdateStructure } from "@portail-tic/shared/structures/structure-rules";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";
import { capabilitiesOf, openSpacesOf } from "../access/index.ts";
import type { DirectoryComparison } from "./directory-differences.type.ts";
import { limitLookUps } from "./look-up-company.ts";
import { descriptionOf, silence } from "./refresh-structure.usecase.ts";
import { getStructure } from "./structure.queries.ts";

/** What the directory says otherwise of a structure the viewer manages; NOT_FOUND for strangers. It changes nothing. */
export async function compareWithDirectory(ctx: RequestContext, structureId: string): Promise<DirectoryComparison> {
  const structure = await getStructure(ctx, structureId);
  const none = (code: ProblemCode): DirectoryComparison => ({
    structureId,
    version: structure.version,
    differences: [],
    closedOn: null,
    problem: new Problem({ code, path: [], params: {} }, ctx.request.language),
  });
  const capabilities = await capabilitiesOf(ctx, structureId);
  const verdict = canUpdateStructure({ ...structure, capabilities, openSpaces: await openSpacesOf(ctx, structureId) });
  if (!verdict.allowed) return none(verdict.code);
  await limitLookUps(ctx);
  const answer = await ctx.services.directory.lookUp(structure.siret);
  if (answer.status !== "FOUND" && answer.status !== "CLOSED") return none(silence[answer.status]);
  const differences = directoryDifferences(structure, descriptionOf(answer.company));
  return { structureId, version: structure.version, differences, closedOn: answer.company.closedOn, problem: null };
}
