import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { OperationDefinitionNode } from "graphql";

/** The operation's answer, without the root type's name. */
type Answer<D> = { [K in Exclude<keyof D, "__typename">]: D[K] };

interface Handler {
  readonly answer: (variables: never) => unknown;
  readonly calls: unknown[];
}

/** The variables received so far. */
interface Calls<V> {
  readonly calls: V[];
}

interface FakeOperation<D, V> {
  answers(answer: (variables: V) => Answer<D>): Calls<V>;
  /** A top-level error of the server. */
  fails(error: { readonly code: string; readonly message?: string }): Calls<V>;
}

function nameOf(document: { definitions: readonly { kind: string }[] }): string {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition",
  );
  if (operation?.name === undefined) throw new Error("The document names no operation");
  return operation.name.value;
}

function readBody(init: RequestInit | undefined): { operationName: string; variables: never } {
  const body = init?.body;
  const text = body instanceof FormData ? body.get("operations") : body;
  if (typeof text !== "string") throw new Error("Unexpected request body");
  return JSON.parse(text) as { operationName: string; variables: never };
}

const json = (body: object) => new Response(JSON.stringify(body), { headers: { "content-type": "application/graphql-response+json" } });

/**
 * A typed stand-in for POST /graphql, at the level of `fetch`: it serves Apollo and `request()` alike.
 * `const api = fakeApi(); const signIn = api.on(SignInDocument).answers(({ input }) => ({ signIn: … })); … expect(signIn.calls).toEqual([{ input }])`.
 * An operation nobody announced fails the call, and so the test.
 */
export function fakeApi() {
  const handlers = new Map<string, Handler>();
  let isDown = false;
  let held = Promise.resolve();
  globalThis.fetch = (_address, init) => {
    if (isDown) return Promise.reject(new TypeError("Failed to fetch"));
    const { operationName, variables } = readBody(init);
    const handler = handlers.get(operationName);
    if (!handler) return Promise.reject(new Error(`No answer announced for ${operationName}`));
    handler.calls.push(variables);
    const answer = handler.answer(variables);
    return held.then(() => (answer instanceof Response ? answer : json({ data: answer })));
  };
  return {
    /** Announces an operation: `.answers((variables) => data)` or `.fails({ code })`. */
    on<D, V>(document: TypedDocumentNode<D, V>): FakeOperation<D, V> {
      const name = nameOf(document);
      return {
        answers(answer) {
          const calls: V[] = [];
          handlers.set(name, { answer, calls });
          return { calls };
        },
        fails({ code, message = code }) {
          const calls: V[] = [];
          handlers.set(name, { answer: () => json({ data: null, errors: [{ message, extensions: { code } }] }), calls });
          return { calls };
        },
      };
    },
    /** The server has heard, and its answers wait for the call of what is returned: as slow as a test needs. */
    hold(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    /** The network is cut, or back. */
    cut(down = true): void {
      isDown = down;
    },
  };
}

export type FakeApi = ReturnType<typeof fakeApi>;
