import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What the office answered, without what it keeps to itself. */
export const instructionStructureData: StructureData = {
  files: [
    {
      name: "refund-requests-decisions",
      about: { fr: "Les décisions sur ces demandes.", en: "The decisions on these requests." },
      sql: `select r.number as "requestNumber", d.verdict, m.name_fr as motive, d.reason, d.granted_cents as "grantedCents", d.settled_at as "decidedAt"
        from refund_decision d join refund_request r on r.id = d.request_id left join instruction_reason m on m.code = d.motive_code
        where r.structure_id = $1 and d.outcome = 'FINAL' order by d.settled_at, d.id`,
    },
  ],
};
