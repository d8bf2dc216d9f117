import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { makeLog } from "./make-log.ts";

it("the log keeps only listed fields: no cookie, body, variable, query or driver's message", () => {
  const out = new PassThrough();
  const log = makeLog("info", out);
  const secret = "FR7630006000011234567890189";
  const driverError = Object.assign(new Error(`invalid input syntax: "${secret}"`), { severity: "ERROR", routine: "x", code: "22P02" });
  log.info(
    { requestId: "r1", cookie: secret, body: { iban: secret }, variables: [secret], headers: { authorization: secret }, route: { secret } },
    "answered",
  );
  log.error({ err: driverError, query: secret, parameters: [secret], reference: "abc" }, "masked");
  log.error({ err: secret }, "not an error");
  const text = String(out.read());
  expect(text).not.toContain(secret);
  expect(text).toContain('"requestId":"r1"');
  expect(text).toContain('"error":"database error 22P02"');
  expect(text).toContain('"reference":"abc"');
});
