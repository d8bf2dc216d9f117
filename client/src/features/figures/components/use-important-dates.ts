import { useEffect, useState } from "react";

import { useLocale } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { ImportantDatesDocument, type ImportantDatesQuery } from "../gql/graphql.ts";

export type ImportantDate = ImportantDatesQuery["importantDates"][number];
type Dates = { readonly state: "LOADING" | "FAILED" } | { readonly state: "KNOWN"; readonly dates: readonly ImportantDate[] };

/** The dates, asked without an account; again in the other language when it changes. */
export function useImportantDates(): Dates {
  const { locale } = useLocale();
  const [dates, setDates] = useState<Dates>({ state: "LOADING" });
  useEffect(() => {
    const asking = new AbortController();
    request(ImportantDatesDocument, {}, { signal: asking.signal }).then(
      (data) => setDates({ state: "KNOWN", dates: data.importantDates }),
      () => {
        if (!asking.signal.aborted) setDates({ state: "FAILED" });
      },
    );
    return () => asking.abort();
  }, [locale]);
  return dates;
}
