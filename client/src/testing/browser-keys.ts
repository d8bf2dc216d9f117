import { vi } from "vitest";

const bytes = () => new Uint8Array([1, 2, 3]).buffer;
const credential = (response: object) => ({
  id: "AQID",
  rawId: bytes(),
  type: "public-key",
  response: { clientDataJSON: bytes(), ...response },
  getClientExtensionResults: () => ({}),
});

/** What the browser's own windows end with: an answer of a key, or the name of the error it throws (NotAllowedError when cancelled). */
export function browserKey(outcome: "answers" | "NotAllowedError" | "InvalidStateError" = "answers") {
  const end = (response: object) => () =>
    outcome === "answers"
      ? Promise.resolve(credential(response) as unknown as Credential)
      : Promise.reject(new DOMException("The browser's own words.", outcome));
  return {
    create: vi.spyOn(navigator.credentials, "create").mockImplementation(end({ attestationObject: bytes() })),
    get: vi.spyOn(navigator.credentials, "get").mockImplementation(end({ authenticatorData: bytes(), signature: bytes() })),
  };
}
