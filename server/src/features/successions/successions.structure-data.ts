import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** The SIRETs it had before and after. */
export const successionsStructureData: StructureData = {
  files: [
    {
      name: "successions",
      about: { fr: "Les changements de SIRET.", en: "Changes of SIRET." },
      sql: `select p.siret as "formerSiret", n.siret as "newSiret", x.moved_on as "movedOn", x.declared_at as "declaredAt"
        from structure_succession x join structure p on p.id = x.predecessor_id join structure n on n.id = x.successor_id
        where $1 in (x.predecessor_id, x.successor_id) order by x.declared_at`,
    },
  ],
};
