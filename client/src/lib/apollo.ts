import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  Observable,
  type TypePolicies,
  type OperationVariables,
  type TypedDocumentNode,
} from "@apollo/client";
import { encodeFiles } from "./encode-files.ts";
import { request } from "./request.ts";
import { RequestError } from "./request-error.ts";
import { endSession } from "./session.ts";

/** The client's view of any failure Apollo reports. */
export function requestErrorOf(error: unknown): RequestError {
  return error instanceof RequestError ? error : new RequestError("NETWORK", { cause: error });
}

/** Apollo's calls are ours: the hash of a trusted document, its files if it has some, one kind of error. */
const link = new ApolloLink(
  (operation) =>
    new Observable<ApolloLink.Result>((observer) => {
      const abandoned = new AbortController();
      const background = operation.getContext()["background"] === true;
      request<Record<string, unknown>, OperationVariables>(operation.query, operation.variables, {
        background,
        signal: abandoned.signal,
        encode: encodeFiles,
      }).then(
        (data) => {
          observer.next({ data });
          observer.complete();
        },
        (error: unknown) => {
          // The session has ended: the header says so, the form keeps what was typed.
          if (requestErrorOf(error).code === "UNAUTHENTICATED") endSession();
          observer.error(error);
        },
      );
      return () => abandoned.abort();
    }),
);

/** Lists that shrink, or whose things have no id, are replaced as a whole: the newest answer is the right one. */
const typePolicies: TypePolicies = {
  RefundRequest: {
    fields: {
      submissionProblems: { merge: false },
      submissionWarnings: { merge: false },
      suggestedLines: { merge: false },
      complementaryRequests: { merge: false },
      totalsByProduct: { merge: false },
      attachments: { merge: false },
    },
  },
  RefundLine: { fields: { problems: { merge: false } } },
  // One per person who is signed in: what a poll answers joins what the page knows.
  MyData: { keyFields: [], fields: { allowedActions: { merge: false }, managedStructures: { merge: false } } },
  User: { fields: { consents: { merge: false } } },
};

/** Every list is stored per set of arguments (cursor included): pages are not merged. */
function makeClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    link,
    devtools: { enabled: false },
  });
}

let client: ApolloClient | null = null;

/** The one Apollo client of the signed-in area. */
export function apolloClient(): ApolloClient {
  return (client ??= makeClient());
}

/** On sign-out and in tests: the next person starts with an empty cache. */
export function dropApolloClient(): void {
  client?.stop();
  client = null;
}

/**
 * For a page's `preload`: fetches fresh data before the page is shown, so that its `usePageQuery` answers at once.
 * Throws a RequestError.
 */
export async function preloadQuery<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: NoInfer<V>): Promise<D> {
  const { data } = await apolloClient()
    .query({ query, variables, fetchPolicy: "network-only" } as ApolloClient.QueryOptions<D, V>)
    .catch((error: unknown) => {
      throw requestErrorOf(error);
    });
  if (!data) throw requestErrorOf(undefined);
  return data;
}
