import { useRef, useState } from "react";

import { lookUpCompany, type CompanyAnswer } from "../../structures/index.ts";
import { siretDigits } from "./registration-values.ts";

/** Where the search for a SIRET stands. `siret` is the one that was searched, digits only. */
export type LookUp =
  | { readonly state: "IDLE" }
  | { readonly state: "SEARCHING"; readonly siret: string }
  | { readonly state: "FAILED"; readonly siret: string; readonly error: unknown }
  | { readonly state: "ANSWERED"; readonly siret: string; readonly answer: CompanyAnswer };

export interface CompanyLookUp {
  readonly current: LookUp;
  /** Searches, and answers what was found; null when the portal could not be asked or a newer search has started. */
  readonly search: (typedSiret: string) => Promise<CompanyAnswer | null>;
}

/** Asks the company directory for a SIRET; only the latest search counts. */
export function useCompanyLookUp(): CompanyLookUp {
  const [current, setCurrent] = useState<LookUp>({ state: "IDLE" });
  const latest = useRef(0);
  const search = async (typedSiret: string) => {
    const siret = siretDigits(typedSiret);
    const mine = ++latest.current;
    setCurrent({ state: "SEARCHING", siret });
    try {
      const answer = await lookUpCompany(siret);
      if (mine !== latest.current) return null;
      setCurrent({ state: "ANSWERED", siret, answer });
      return answer;
    } catch (error) {
      if (mine === latest.current) setCurrent({ state: "FAILED", siret, error });
      return null;
    }
  };
  return { current, search };
}
