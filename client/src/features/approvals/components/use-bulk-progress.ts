import { useEffect, useRef } from "react";

import { apolloClient } from "../../../lib/apollo.ts";
import { announceMutation } from "../../../lib/mutation-signal.ts";
import { BulkDecisionDocument, type BulkDecisionQueryVariables } from "../gql/graphql.ts";

const pollMs = 2_000;

/** Asks how far a list is while it works and the page is looked at; a poll does not keep the session alive. At the end the counter follows. */
export function useBulkProgress(variables: BulkDecisionQueryVariables, isInProgress: boolean): void {
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (!isInProgress) return undefined;
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      // A failure changes nothing on the page: the next poll asks again.
      apolloClient()
        .query({
          query: BulkDecisionDocument,
          variables: JSON.parse(key) as BulkDecisionQueryVariables,
          fetchPolicy: "network-only",
          context: { background: true },
        })
        .catch(() => undefined);
    };
    const timer = setInterval(ask, pollMs);
    return () => clearInterval(timer);
  }, [key, isInProgress]);

  const wasInProgress = useRef(isInProgress);
  useEffect(() => {
    if (wasInProgress.current && !isInProgress) announceMutation();
    wasInProgress.current = isInProgress;
  }, [isInProgress]);
}
