import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Office } from "./office.type.ts";

const columns = "o.id, o.code, o.name, o.email";

/** The office that processes the requests of a département (`35`, `2A`, `974`); null where none is known yet. */
export async function officeOfDepartement(db: Reader, departement: string): Promise<Office | null> {
  const [office] = await db.query<Office>(
    `select ${columns} from office_departement d join office o on o.id = d.office_id where d.departement = $1`,
    [departement],
  );
  return office ?? null;
}

/** One office; null when there is none. */
export async function getOffice(db: Reader, id: string): Promise<Office | null> {
  const [office] = await db.query<Office>(`select ${columns} from office o where o.id = $1`, [id]);
  return office ?? null;
}

/** Every office, by name. */
export function findOffices(db: Reader): Promise<Office[]> {
  return db.query<Office>(`select ${columns} from office o order by o.name, o.id`);
}

/** Offices by id; they are public. */
export const officeLoader = defineLoader<string, Office>(async (ctx, ids) => {
  const rows = await ctx.db.query<Office>(`select ${columns} from office o where o.id = any ($1::uuid[])`, [ids]);
  const byId = new Map(rows.map((office) => [office.id, office]));
  return ids.map((id) => byId.get(id) ?? null);
});
