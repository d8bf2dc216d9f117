import type { RequestContext } from "../../platform/graphql/context.ts";
import { loadCapabilities } from "../access/index.ts";
import { structureLoader, type Structure } from "../structures/index.ts";

/** The structures of a token that its owner may still read: a right that was lost shows nothing any more. */
export async function tokenStructures(ctx: RequestContext, structureIds: readonly string[]): Promise<Structure[]> {
  const structures = await Promise.all(
    structureIds.map(async (id) => ((await loadCapabilities(ctx, id)).has("STRUCTURE_READ") ? structureLoader(ctx).load(id) : null)),
  );
  return structures.filter((structure) => structure !== null);
}
