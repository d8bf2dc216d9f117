import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

export const successionsPersonalData: PersonalData = {
  columns: {
    "structure_succession.declared_by": {
      file: "successions-declared",
      atDeletion: "KEEP",
      why: "who moved a structure is part of its history",
    },
  },
  files: [
    {
      name: "successions-declared",
      about: { fr: "Les changements de SIRET que vous avez déclarés.", en: "The changes of SIRET you declared." },
      sql: `select p.siret as "formerSiret", n.siret as "newSiret", x.moved_on as "movedOn", x.declared_at as "declaredAt"
        from structure_succession x join structure p on p.id = x.predecessor_id join structure n on n.id = x.successor_id
        where x.declared_by = $1 order by x.declared_at, x.predecessor_id`,
    },
  ],
};
