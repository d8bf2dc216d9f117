import { afterEach, describe, expect, it, vi } from "vitest";
import { SignOutDocument, ViewerDocument } from "./gql/graphql.ts";
import { onMutation } from "./mutation-signal.ts";
import { hashOf, request } from "./request.ts";

const answer = (body: object, status = 200) => {
  const fetch = vi.fn((_address: string, _init: RequestInit) => Promise.resolve(new Response(JSON.stringify(body), { status })));
  vi.stubGlobal("fetch", fetch);
  return fetch;
};

afterEach(() => vi.unstubAllGlobals());

describe("a call to the server", () => {
  it("sends the hash of a known document, never its text, with the header that proves where it comes from", async () => {
    const fetch = answer({ data: { viewer: null } });
    await request(ViewerDocument, {}, { background: true });
    const init = fetch.mock.calls[0]?.[1];
    expect(init?.headers).toMatchObject({ "apollo-require-preflight": "true", "x-background": "1", "accept-language": "fr" });
    expect(JSON.parse(init?.body as string)).toEqual({
      operationName: "Viewer",
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(ViewerDocument) } },
    });
    expect(hashOf(ViewerDocument)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says why it failed: network, refused, too many, unknown with its reference", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(request(ViewerDocument, {})).rejects.toMatchObject({ code: "NETWORK" });
    answer({ errors: [{ message: "Trop d'essais", extensions: { code: "RATE_LIMITED" } }] });
    await expect(request(ViewerDocument, {})).rejects.toMatchObject({ code: "RATE_LIMITED", text: "Trop d'essais" });
    answer({ errors: [{ message: "x", extensions: { code: "INTERNAL", reference: "R-1" } }] }, 500);
    await expect(request(ViewerDocument, {})).rejects.toMatchObject({ code: "INTERNAL", reference: "R-1" });
    answer({}, 503);
    await expect(request(ViewerDocument, {})).rejects.toMatchObject({ code: "OVERLOADED" });
  });

  it("announces what was written, so that rights and counters are asked again", async () => {
    const listener = vi.fn();
    const stop = onMutation(listener);
    answer({ data: { viewer: null } });
    await request(ViewerDocument, {});
    expect(listener).not.toHaveBeenCalled();
    answer({ data: { signOut: { problems: [] } } });
    await request(SignOutDocument, {});
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });
});
