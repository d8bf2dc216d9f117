import { capabilities, isCapability, type Capability } from "@portail-tic/shared/access/capability";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";

import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { badUserInput, notFound } from "../../platform/problems/top-level-errors.ts";
import { currentGrants, grantParams, readerOf, structuresWith, type Asker } from "../access/index.ts";
import { closedByViewer } from "./closed-structures.ts";
import type { Structure } from "./structure.type.ts";

/** The columns of a structure under the names of its GraphQL type; the table is `s`. */
export const structureColumns = `s.id, s.siret, s.siren, s.name, s.status, s.directory_status as "directoryStatus",
  s.establishment_closed_on::text as "establishmentClosedOn",
  s.legal_form_code as "legalFormCode", s.naf_code as "nafCode", s.rcs_number as "rcsNumber", s.vat_number as "vatNumber", s.email,
  s.tax_regime as "taxRegime", s.address, s.address_complement1 as "addressComplement1", s.address_complement2 as "addressComplement2",
  s.postal_code as "postalCode", s.town, s.country, s.phone, s.departement, s.main_departement as "mainDepartement", s.pacage, s.is_management_center as "isManagementCenter",
  s.beneficiary_category_code as "beneficiaryCategoryCode", s.created_at as "createdAt", s.version`;

export interface StructureFilterArgs {
  status?: string | null;
  search?: string | null;
  capability?: string | null;
}

type ListedStructure = Structure & { structureKey: string };

const byName: KeysetOrder<ListedStructure> = {
  direction: "asc",
  columns: [
    { sql: "g.structure_key", type: "text", value: (row) => row.structureKey },
    { sql: "g.structure_id", type: "uuid", value: (row) => row.id },
  ],
};

// In the order of an index: a page reads its own rows, however many structures there are.
const held = `select distinct a.structure_key, a.structure_id from ${currentGrants} and a.capability = $4`;
const closed = `select m.structure_key, m.structure_id from membership m
  where m.structure_id in (${closedByViewer}) and m.user_id = $1 and m.ended_at is null and $4::text is not null`;

/** The structures on which the viewer holds a capability (reading, unless the filter names another), by name. */
export async function findStructures(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: StructureFilterArgs | null | undefined,
): Promise<Connection<Structure>> {
  const search = readStructureSearch(filter?.search);
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now), capabilityOf(filter), search.siretPrefix, search.namePattern];
  const found = `(${isClosed(filter) ? closed : held}) g join structure s on s.id = g.structure_id
    where ($5::text is null or starts_with(s.siret, $5)) and ($6::text is null or g.structure_key like $6)`;
  const countParams = [...params];
  const page = keyset(byName, args, params);
  const rows = await ctx.db.query<ListedStructure>(
    `select ${structureColumns}, g.structure_key as "structureKey" from ${found} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => countStructures(ctx, found, countParams),
  );
}

async function countStructures(ctx: RequestContext, found: string, params: unknown[]): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${found}`, params);
  return row?.count ?? 0;
}

/** Those in use, or those the viewer closed: never both, and no other word widens it. */
function isClosed(filter: StructureFilterArgs | null | undefined): boolean {
  const status = filter?.status ?? "ACTIVE";
  if (status !== "ACTIVE" && status !== "INACTIVE") badUserInput('"status" is ACTIVE or INACTIVE.');
  return status === "INACTIVE";
}

function capabilityOf(filter: StructureFilterArgs | null | undefined): Capability {
  const asked = filter?.capability ?? "STRUCTURE_READ";
  return isCapability(asked) ? asked : badUserInput(`"capability" is one of ${capabilities.join(", ")}.`);
}

/** One structure the viewer may read, from a request or inside a use case; NOT_FOUND for a stranger, an unknown id and a malformed one alike. */
export async function getStructure(asker: Asker, id: string): Promise<Structure> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<Structure>(
    `select ${structureColumns} from structure s where s.id = $4 and s.id in (${structuresWith("STRUCTURE_READ")})`,
    [...grantParams(asker.viewer, asker.now), id],
  );
  return row ?? notFound();
}

/**
 * Structures by id, one statement per batch, without asking who looks: for the fields of objects whose own query already did
 * (an attachment, a refund request). What hangs below a structure asks again.
 */
export const structureLoader = defineLoader<string, Structure>(async (ctx, ids) => {
  const rows = await ctx.db.query<Structure>(`select ${structureColumns} from structure s where s.id = any ($1::uuid[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** The structure an object of ours points to; the foreign key says that it exists. */
export async function loadStructure(ctx: RequestContext, id: string): Promise<Structure> {
  return (await structureLoader(ctx).load(id)) ?? notFound();
}
