import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { ProblemError } from "../problems/problem-error.ts";
import { once } from "./once.ts";

describe("an operation with an idempotency key", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
  });
  afterAll(() => server.stop());

  const actorId = randomUUID();
  const submit = (key: string, payload: unknown, work: () => Promise<string>) =>
    server.database.run((manager) => once(manager, { actorId, key, operation: "submit", payload, now: new Date() }, work));

  it("runs once and answers the same subject to a repetition, whatever the order of its fields", async () => {
    let runs = 0;
    const subject = randomUUID();
    const work = async () => (runs++, subject);
    expect(await submit("key-repeat", { a: 1, b: 2 }, work)).toBe(subject);
    expect(await submit("key-repeat", { b: 2, a: 1 }, work)).toBe(subject);
    expect(runs).toBe(1);
  });

  it("refuses another payload under the same key", async () => {
    await submit("key-conflict", { a: 1 }, async () => randomUUID());
    const second = submit("key-conflict", { a: 2 }, async () => randomUUID());
    await expect(second).rejects.toThrow(ProblemError);
    await expect(second).rejects.toThrow("IDEMPOTENCY_CONFLICT");
  });

  it(figure("once.idempotencyKey", "has one winner when twenty calls race, and every call gets the winner's answer"), async () => {
    let runs = 0;
    const work = async () => (runs++, randomUUID());
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit("key-race", { a: 1 }, work)));
    tried("once.idempotencyKey", answers.length, runs);
    expect({ runs, answers: new Set(answers).size }).toEqual({ runs: 1, answers: 1 });
  });

  it("(control) has many winners without the key", async () => {
    let runs = 0;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => submit(`key-control-${index}`, { a: 1 }, async () => (runs++, randomUUID()))),
    );
    expect(runs).toBe(20);
  });

  it("leaves the key free when the first call was refused", async () => {
    await expect(submit("key-refused", {}, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    const subject = randomUUID();
    expect(await submit("key-refused", {}, async () => subject)).toBe(subject);
  });
});
