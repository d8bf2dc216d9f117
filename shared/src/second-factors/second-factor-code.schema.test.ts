import * as z from "zod/mini";
import { describe, expect, it } from "vitest";

import { signInCodeSchema, stepUpCodeSchema } from "./second-factor-code.schema.ts";

const passkey = JSON.stringify({
  id: "AQID",
  rawId: "AQID",
  type: "public-key",
  response: { clientDataJSON: "e30", authenticatorData: "AQID", signature: "AQID", userHandle: null },
  clientExtensionResults: { appid: true },
});

/** The proof, or the path and the code of what is wrong. */
function read(schema: z.ZodMiniType, input: object): unknown {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ path, message }) => [...path, message].join(" "));
}

describe("what is shown as a second factor", () => {
  it("is a mail code when nothing else is said", () => {
    expect(read(signInCodeSchema, { code: "1234 5678" })).toEqual({ method: "MAIL_CODE", code: "12345678", trustDevice: false });
  });

  it("is the answer of a key when there is one, without what we do not read", () => {
    const proof = { method: "PASSKEY", passkey: { id: "AQID", type: "public-key", response: { signature: "AQID" } } };
    expect(read(signInCodeSchema, { passkey })).toMatchObject(proof);
    expect(read(stepUpCodeSchema, { passkey, method: "PASSKEY", code: null })).toMatchObject(proof);
    expect(read(signInCodeSchema, { passkey })).not.toHaveProperty("passkey.clientExtensionResults");
  });

  it.each([
    ["nothing", {}, ["code REQUIRED"]],
    ["a key that did not answer", { method: "PASSKEY" }, ["passkey REQUIRED"]],
    ["text that is no answer of a key", { passkey: "12345678" }, ["passkey PASSKEY_REFUSED"]],
    ["JSON that is no answer of a key", { passkey: "{}" }, ["passkey PASSKEY_REFUSED"]],
    ["bytes that are not base64url", { passkey: passkey.replace("e30", "e=0") }, ["passkey PASSKEY_REFUSED"]],
    ["a code where a key was announced", { method: "PASSKEY", code: "12345678" }, ["passkey REQUIRED"]],
  ])("refuses %s", (_, input, problems) => {
    expect(read(signInCodeSchema, input)).toEqual(problems);
  });

  it("is never a recovery code before a sensitive action", () => {
    expect(read(stepUpCodeSchema, { method: "RECOVERY_CODE", code: "ABCD" })).toEqual(["code RECOVERY_CODE_ONLY_AT_SIGN_IN"]);
  });
});
