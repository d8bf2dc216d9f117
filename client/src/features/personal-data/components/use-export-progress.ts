import { useEffect } from "react";

import { apolloClient } from "../../../lib/apollo.ts";
import { MyExportProgressDocument } from "../gql/graphql.ts";

const pollMs = 3_000;

/** Asks how far the export is while it is being prepared and the page is looked at; a poll does not keep the session alive. */
export function useExportProgress(isInProgress: boolean): void {
  useEffect(() => {
    if (!isInProgress) return undefined;
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      // A failure changes nothing on the page: the next poll asks again.
      apolloClient()
        .query({ query: MyExportProgressDocument, fetchPolicy: "network-only", context: { background: true } })
        .catch(() => undefined);
    };
    const timer = setInterval(ask, pollMs);
    return () => clearInterval(timer);
  }, [isInProgress]);
}
