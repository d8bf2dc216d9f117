import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useEffect, useRef } from "react";

import { apolloClient } from "../../../lib/apollo.ts";
import { announceMutation } from "../../../lib/mutation-signal.ts";

const pollMs = 2_000;

/** Asks how far a list is while it works and the page is looked at; a poll does not keep the session alive. At the end the counter follows. */
export function useBulkProgress<D, V extends OperationVariables>(
  query: TypedDocumentNode<D, V>,
  variables: NoInfer<V>,
  isInProgress: boolean,
): void {
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (!isInProgress) return undefined;
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      // A failure changes nothing on the page: the next poll asks again.
      apolloClient()
        .query({
          query,
          variables: JSON.parse(key) as V,
          fetchPolicy: "network-only",
          context: { background: true },
        })
        .catch(() => undefined);
    };
    const timer = setInterval(ask, pollMs);
    return () => clearInterval(timer);
  }, [query, key, isInProgress]);

  const wasInProgress = useRef(isInProgress);
  useEffect(() => {
    if (wasInProgress.current && !isInProgress) announceMutation();
    wasInProgress.current = isInProgress;
  }, [isInProgress]);
}
