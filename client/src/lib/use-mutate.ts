import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useCallback } from "react";
import { apolloClient, requestErrorOf } from "./apollo.ts";

type MutateOptions<D> = Pick<ApolloClient.MutateOptions<D>, "refetchQueries" | "awaitRefetchQueries" | "update">;

/**
 * Runs a mutation of the signed-in area: `const mutate = useMutate(); const data = await mutate(Document, { input })`.
 * Throws a RequestError when the call gave no data; expected refusals are in the payload's `problems`.
 */
export function useMutate() {
  return useCallback(
    async <D, V extends OperationVariables>(
      mutation: TypedDocumentNode<D, V>,
      variables: NoInfer<V>,
      options: MutateOptions<D> = {},
    ): Promise<D> => {
      const answer = await apolloClient()
        .mutate<D>({ mutation, variables, ...options })
        .catch((error: unknown) => {
          throw requestErrorOf(error);
        });
      if (!answer.data) throw requestErrorOf(answer.error);
      return answer.data;
    },
    [],
  );
}
