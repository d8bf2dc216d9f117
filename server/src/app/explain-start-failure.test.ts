import { describe, expect, it } from "vitest";
import { loadSettings } from "../platform/config/load-settings.ts";
import { makeDataSource } from "../platform/database/make-data-source.ts";
import { freshDatabase } from "../testing/fresh-database.ts";
import { explainStartFailure } from "./explain-start-failure.ts";

const failureOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => null,
      (error: unknown) => error,
    );
const connectTo = (url: string) => failureOf(() => makeDataSource({ url, as: "owner" }).initialize());

describe("a portal that cannot start says why in words an operator can act on, without a stack", () => {
  it.each([
    ["a database that is not there", "postgres://u:p@127.0.0.1:1/x", "Check DATABASE_URL"],
    ["a host that does not exist", "postgres://u:p@nohost.invalid/x", "Check DATABASE_URL"],
    ["an address that is none", "postgres://:bad:::url", "postgres://user:password@host"],
  ])("%s", async (_, url, words) => {
    const text = explainStartFailure(await connectTo(url));
    expect(text).toContain(words);
    expect(text).not.toMatch(/\n\s+at /);
  });

  it("a database that refuses it", async () => {
    const { url, drop } = await freshDatabase();
    const other = new URL(url);
    other.pathname = "/nobody_made_this";
    const text = explainStartFailure(await connectTo(other.href));
    await drop();
    expect(text).toContain(`database "nobody_made_this" does not exist`);
    expect(text).not.toMatch(/\n\s+at /);
  });

  it("a proxy that is no address", async () => {
    const failure = await failureOf(() => loadSettings({ DATABASE_URL: "postgres://x", TRUST_PROXY: "banana" }));
    expect(explainStartFailure(failure)).toContain("TRUST_PROXY");
  });
});
