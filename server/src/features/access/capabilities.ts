import { noCapability, type Capabilities, type Capability } from "@portail-tic/shared/access/capability";
import { readOnly } from "@portail-tic/shared/access/capability-table";
import { isUuid } from "@portail-tic/shared/kernel/uuid";

import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { isFullySignedIn, type Viewer } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { currentGrants, grantParams } from "./grants.sql.ts";

/** Where a question about rights comes from: a request that reads, or a use case inside its transaction. */
export type Asker = RequestContext | UseCase;

/** The reads of an asker: inside a use case they see what its transaction sees. */
export function readerOf(asker: Asker): Reader {
  return "manager" in asker ? asker.manager : asker.db;
}

/** What the viewer holds on this structure now; nothing for a stranger, an unknown id, or nobody. */
export async function capabilitiesOf(asker: Asker, structureId: string): Promise<Capabilities> {
  if (!isUuid(structureId)) return noCapability;
  return (await capabilitiesOn(asker, [structureId])).get(structureId) ?? noCapability;
}

/** The same on many structures, in one statement; those he holds nothing on are absent. */
export function capabilitiesOn(asker: Asker, structureIds: readonly string[]): Promise<ReadonlyMap<string, Capabilities>> {
  return readCapabilities(readerOf(asker), asker.viewer, asker.now, structureIds);
}

/** Capabilities by structure id, one statement per batch; never null. */
export const capabilitiesLoader = defineLoader<string, Capabilities>(async (ctx, structureIds) => {
  const held = await capabilitiesOn(ctx, structureIds);
  return structureIds.map((id) => held.get(id) ?? noCapability);
});

/** What the viewer holds on this structure, through the loader. */
export async function loadCapabilities(ctx: RequestContext, structureId: string): Promise<Capabilities> {
  return (await capabilitiesLoader(ctx).load(structureId)) ?? noCapability;
}

/** May this viewer change anything at all? A read-only token is shown no action. */
export function mayWrite(viewer: Viewer): boolean {
  return isFullySignedIn(viewer) && !(viewer.kind === "token" && viewer.scope === "READ");
}

/** What a rule allows with what the viewer holds on this structure, for `allowedActions`; nothing where the viewer may not write at all. */
export async function loadActions<A>(ctx: RequestContext, structureId: string, judge: (held: Capabilities) => A[]): Promise<A[]> {
  return mayWrite(ctx.viewer) ? judge(await loadCapabilities(ctx, structureId)) : [];
}

async function readCapabilities(
  reader: Reader,
  viewer: Viewer,
  now: Date,
  structureIds: readonly string[],
): Promise<Map<string, Capabilities>> {
  if (!isFullySignedIn(viewer)) return new Map();
  const rows = await reader.query<{ structureId: string; held: Capability[] }>(
    `select a.structure_id as "structureId", array_agg(distinct a.capability) as held
     from ${currentGrants} and a.structure_id = any ($4::uuid[])
     group by a.structure_id`,
    [...grantParams(viewer, now), structureIds],
  );
  const isReadOnly = viewer.kind === "token" && viewer.scope === "READ";
  return new Map(rows.map(({ structureId, held }) => [structureId, isReadOnly ? readOnly(new Set(held)) : new Set(held)]));
}
