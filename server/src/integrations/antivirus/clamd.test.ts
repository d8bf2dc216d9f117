import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { policy } from "../../platform/config/policy.ts";
import { eicar } from "../../testing/file-corpus/bad-files.ts";
import { localClamd, type LocalClamd, type ScannerFault } from "../../testing/local-clamd.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { makeClamd, ScannerError } from "./clamd.ts";

let clamd: LocalClamd;
beforeAll(async () => {
  clamd = await localClamd(eicar);
});
afterEach(() => void (clamd.fault = null));
afterAll(() => clamd.stop());

const scan = (content: Readable, seconds: number = policy.scanner.seconds) => makeClamd(clamd, { seconds }).scan(content);
const pieces = (...content: (string | Buffer)[]) => Readable.from(content.map((piece) => Buffer.from(piece)));

it("calls a file clean, or names what it found, wherever the chunks were cut", async () => {
  expect(await scan(pieces("%PDF-1.7", "", "rest"))).toEqual({ verdict: "CLEAN" });
  expect(await scan(pieces("before", eicar.slice(0, 20), eicar.slice(20), "after"))).toEqual({
    verdict: "INFECTED",
    threat: "Eicar-Test-Signature",
  });
  expect(await scan(pieces())).toEqual({ verdict: "CLEAN" });
});

it("sends every byte of a large file", async () => {
  expect(await scan(Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(100_000))))).toEqual({ verdict: "CLEAN" });
  expect(clamd.scanned.at(-1)).toBe(10_000_000);
});

it.each<ScannerFault>(["garbage", "too long", "size limit", "closes at once", "closes mid-stream"])(
  "never calls a file clean when the scanner fails: %s",
  async (fault) => {
    clamd.fault = fault;
    await expect(scan(Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100_000))))).rejects.toBeInstanceOf(ScannerError);
  },
);

it("never calls a file clean that the scanner has not read to its end", async () => {
  clamd.fault = "answers early";
  await expect(scan(Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100_000))))).rejects.toBeInstanceOf(ScannerError);
});

it("never calls a file clean when nobody listens", async () => {
  const content = pieces("x");
  await expect(makeClamd({ host: "127.0.0.1", port: 9 }, policy.scanner).scan(content)).rejects.toBeInstanceOf(ScannerError);
  await expect(makeClamd({ path: "/nowhere/clamd.ctl" }, policy.scanner).scan(pieces("x"))).rejects.toBeInstanceOf(ScannerError);
  expect(content.destroyed).toBe(true);
});

it(figure("scanner.seconds", "waits so long for an answer, and no longer"), async () => {
  const answers = [await scan(pieces("x"))];
  clamd.fault = "slow";
  await expect(scan(pieces("x"), 0.05)).rejects.toThrow("did not answer within 0.05 s");
  tried("scanner.seconds", 2, answers.length);
});

it("says that a file could not be read, which is not the scanner's fault", async () => {
  const broken = new Readable({ read: () => broken.destroy(new Error("the disk is gone")) });
  await expect(scan(broken)).rejects.toThrow("the disk is gone");
});
