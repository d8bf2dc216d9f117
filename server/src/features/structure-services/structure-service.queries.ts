import { normalServiceCode } from "@portail-tic/shared/structure-services/service-code";
import type { EntityManager } from "typeorm";
import { opens } from "@portail-tic/shared/access/capability-table";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { loadCapabilities } from "../access/index.ts";
import type { StructureService } from "./structure-service.type.ts";

const columns = `v.id, v.structure_id as "structureId", v.code, v.name, v.starts_on as "startsOn", v.ends_on as "endsOn", v.version`;

/** A service by id, without asking who looks: for an attachment whose own query already did. */
export const structureServiceLoader = defineLoader<string, StructureService>(async (ctx, ids) => {
  const rows = await ctx.db.query<StructureService>(`select ${columns} from structure_service v where v.id = any ($1::uuid[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

const ofStructureLoader = defineLoader<string, StructureService[]>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<StructureService>(
    `select ${columns} from structure_service v where v.structure_id = any ($1::uuid[]) order by v.ends_on is not null, v.code, v.id`,
    [structureIds],
  );
  const byStructure = Map.groupBy(rows, (row) => row.structureId);
  return structureIds.map((id) => byStructure.get(id) ?? []);
});

/** The services of a structure, those that go on first; none for whoever is not attached: nobody learns them by a SIRET. */
export async function loadStructureServices(ctx: RequestContext, structureId: string): Promise<StructureService[]> {
  if (!opens(await loadCapabilities(ctx, structureId), "readStructure")) return [];
  return (await ofStructureLoader(ctx).load(structureId)) ?? [];
}

/** The service of this code that is not over on this day, or null. For use cases: whoever asks, the answer is never shown as such. */
export async function findOpenService(
  manager: EntityManager,
  structureId: string,
  code: string,
  today: string,
): Promise<{ id: string } | null> {
  const [service] = await manager.query<{ id: string }[]>(
    `select id from structure_service where structure_id = $1 and code = $2 and (ends_on is null or ends_on >= $3)`,
    [structureId, normalServiceCode(code), today],
  );
  return service ?? null;
}
