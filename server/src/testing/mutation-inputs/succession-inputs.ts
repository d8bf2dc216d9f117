import { siretOfSameCompany } from "../organisations.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What concerns the services of a structure, its move to another SIRET and its journal. */
export function successionInputs(target: Target): MutationInputs {
  const structureId = target.farm.structure.id;
  const service = { code: "COMPTA", name: "Comptabilité", startsOn: "2026-01-01", endsOn: "2999-12-31" };
  return {
    addStructureService: () => ({ structureId, ...service }),
    updateStructureService: () => ({ id: target.serviceId, version: 1, ...service }),
    declareSuccession: () => ({
      structureId,
      siret: siretOfSameCompany(target.farm.structure.siret),
      movedOn: "2026-01-01",
      company: { name: "EARL", address: "1 rue", postalCode: "35000", town: "Rennes" },
    }),
    createJournalExportLink: () => ({ structureId, kind: "PEOPLE", from: "2026-01-01", to: "2026-12-31" }),
    setMembershipService: () => ({ membershipId: target.membershipId, serviceCode: "COMPTA" }),
  };
}
