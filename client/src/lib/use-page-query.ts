import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";

/**
 * The data of a page whose route preloaded the same document and variables: present at the first render,
 * and updated by the mutations that answer or refetch the same objects.
 */
export function usePageQuery<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: NoInfer<V>): D {
  return useSuspenseQuery<D>(query, { variables }).data;
}
