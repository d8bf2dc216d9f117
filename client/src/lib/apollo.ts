import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  InMemoryCache,
  ServerError,
  type TypePolicies,
  type OperationVariables,
  type TypedDocumentNode,
} from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import UploadHttpLink from "apollo-upload-client/UploadHttpLink.mjs";
import { tap } from "rxjs";
import { announceMutation } from "./mutation-signal.ts";
import { hashOf, requestHeaders } from "./request.ts";
import { RequestError } from "./request-error.ts";
import { endSession } from "./session.ts";

/** The client's view of any failure Apollo reports. */
export function requestErrorOf(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (CombinedGraphQLErrors.is(error)) return RequestError.fromAnswer(200, error.errors[0], error);
  if (ServerError.is(error)) return RequestError.fromAnswer(error.statusCode, undefined, error);
  return new RequestError("NETWORK", { cause: error });
}

const headers = new ApolloLink((operation, forward) => {
  operation.setContext((context) => ({
    headers: { ...(context["headers"] as object | undefined), ...requestHeaders(context["background"] === true) },
  }));
  return forward(operation);
});

/** The header refreshes rights and counters after every write that was accepted. */
const mutations = new ApolloLink((operation, forward) => {
  const isMutation = operation.query.definitions.some(
    (definition) => definition.kind === "OperationDefinition" && definition.operation === "mutation",
  );
  const answers = forward(operation);
  return isMutation ? answers.pipe(tap((answer) => answer.data && announceMutation())) : answers;
});

/** The session has ended: the header says so, the form keeps what was typed. */
const sessionEnd = new ErrorLink(({ error }) => {
  if (requestErrorOf(error).code === "UNAUTHENTICATED") endSession();
});

/** Trusted documents: the hash only, never the text. */
const trusted = new PersistedQueryLink({ generateHash: hashOf, disable: () => false, retry: () => false });

/** Lists that shrink, or whose things have no id, are replaced as a whole: the newest answer is the right one. */
const typePolicies: TypePolicies = {
  RefundRequest: { fields: { submissionProblems: { merge: false }, totalsByProduct: { merge: false }, attachments: { merge: false } } },
  User: { fields: { consents: { merge: false } } },
};

/** Every list is stored per set of arguments (cursor included): pages are not merged. */
function makeClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    link: ApolloLink.from([sessionEnd, headers, mutations, trusted, new UploadHttpLink({ uri: "/graphql", credentials: "same-origin" })]),
    clientAwareness: { name: "portail-tic-web" },
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
