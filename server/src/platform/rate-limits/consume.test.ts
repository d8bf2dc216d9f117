import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { consume, forgive } from "./consume.ts";

describe("a counter of attempts", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
  });
  afterAll(() => server.stop());

  const ask = (key: string, points: number) =>
    server.database.aside((manager) => consume(manager, { key, points, windowSeconds: 60, now: server.services.clock.now() }));

  it("allows exactly its points when fifty calls race: 50 → 10", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("race", 10)));
    expect(answers.filter((answer) => answer.allowed)).toHaveLength(10);
  });

  it("says when to come back, and starts again then", async () => {
    await ask("window", 1);
    server.advanceTime(20_000);
    expect(await ask("window", 1)).toEqual({ allowed: false, retryAfterSeconds: 40 });
    server.advanceTime(40_000);
    expect(await ask("window", 1)).toEqual({ allowed: true, retryAfterSeconds: 0 });
  });

  it("is forgotten after a success", async () => {
    await ask("forgiven", 1);
    await server.database.aside((manager) => forgive(manager, "forgiven"));
    expect((await ask("forgiven", 1)).allowed).toBe(true);
  });
});
