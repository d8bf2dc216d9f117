import type { ApolloClient, OperationVariables, RefetchQueriesInclude, TypedDocumentNode } from "@apollo/client";
import { useCallback } from "react";
import { apolloClient, requestErrorOf } from "./apollo.ts";

interface MutateOptions<D> extends Pick<ApolloClient.MutateOptions<D>, "update"> {
  /** Queries to read again after the change, by document or name. */
  readonly refetchQueries?: RefetchQueriesInclude;
  /** Answers once they are read. */
  readonly awaitRefetchQueries?: boolean;
}

/**
 * Runs a mutation of the signed-in area: `const mutate = useMutate(); const data = await mutate(Document, { input })`.
 * Throws a RequestError when the call gave no data; expected refusals are in the payload's `problems`.
 */
export function useMutate() {
  return useCallback(
    async <D, V extends OperationVariables>(
      mutation: TypedDocumentNode<D, V>,
      variables: NoInfer<V>,
      { refetchQueries, awaitRefetchQueries, ...options }: MutateOptions<D> = {},
    ): Promise<D> => {
      const client = apolloClient();
      const answer = await client.mutate<D>({ mutation, variables, ...options }).catch((error: unknown) => {
        throw requestErrorOf(error);
      });
      if (!answer.data) throw requestErrorOf(answer.error);
      // Done is done: what cannot be read again now is old on screen, and nobody is told that the change failed.
      const readAgain = refetchQueries && client.refetchQueries({ include: refetchQueries }).catch(() => undefined);
      if (awaitRefetchQueries) await readAgain;
      return answer.data;
    },
    [],
  );
}
