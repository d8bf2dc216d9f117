import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";
import { apolloClient, requestErrorOf } from "./apollo.ts";

/**
 * The data of a page whose route preloaded the same document and variables: present at the first render,
 * and updated by the mutations that answer or refetch the same objects. What cannot be read again stays as it was: a page whose
 * refresh fails keeps what it shows and what was typed.
 */
export function usePageQuery<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: NoInfer<V>): D {
  const { data, error } = useSuspenseQuery<D>(query, { variables, errorPolicy: "all" });
  if (!error && data !== undefined) return data;
  const known = apolloClient().readQuery<D>({ query, variables });
  if (known === null) throw requestErrorOf(error);
  return known;
}
