import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { MembershipProof, type MembershipProofName } from "../memberships/index.ts";
import { Structure } from "../structures/index.ts";

const proofLoader = defineLoader<string, MembershipProofName>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<{ structureId: string; proof: MembershipProofName }>(
    `select structure_id as "structureId", proof from membership
     where structure_id = any ($1::uuid[]) and role = 'PRINCIPAL_MANAGER' and ended_at is null`,
    [structureIds],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row.proof]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** What instructors have to know before they trust whoever files for a structure. */
@Resolver(() => Structure)
export class StructureProofResolver {
  @FieldResolver(() => MembershipProof, {
    nullable: true,
    description: "For staff: how the principal manager showed the right to be there; null for everybody else.",
  })
  managementProof(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<MembershipProofName | null> | null {
    return ctx.viewer.kind === "session" && ctx.viewer.staffRoles.length > 0 ? proofLoader(ctx).load(structure.id) : null;
  }
}
