import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

describe("the HTTP server", () => {
  let server: TestServer;
  const pages = mkdtempSync(path.join(os.tmpdir(), "portail-pages-"));
  beforeAll(async () => {
    mkdirSync(path.join(pages, "assets"));
    writeFileSync(path.join(pages, "index.html"), "<!doctype html><title>Portail</title>");
    writeFileSync(path.join(pages, "assets/main-a1b2.js"), "console.log('plain')");
    writeFileSync(path.join(pages, "assets/main-a1b2.js.br"), "compressed");
    server = await testServer({ features: [plantedFeature], pages });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(pages, { recursive: true, force: true });
  });
  const get = (address: string, headers: Record<string, string> = {}) => fetch(`${server.url}${address}`, { headers });
  const asBrowser = { accept: "text/html,*/*" };

  it("gives the page to any address a browser opens, under a policy without inline script", async () => {
    for (const address of ["/", "/mes-rattachements", "/demandes/123?etape=2"]) {
      const answer = await get(address, asBrowser);
      expect([answer.status, await answer.text()]).toEqual([200, "<!doctype html><title>Portail</title>"]);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe-inline");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
  });

  it("gives a file as it was compressed beforehand, kept for a year because its name has its hash", async () => {
    const answer = await get("/assets/main-a1b2.js", { "accept-encoding": "br" });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  it("answers 404 as JSON to a program, and to a missing file", async () => {
    const answer = await get("/nowhere", { accept: "application/json" });
    expect([answer.status, await answer.json()]).toEqual([404, { errors: [{ message: "Not found.", extensions: { code: "NOT_FOUND" } }] }]);
    expect((await get("/assets/old-0000.js")).status).toBe(404);
    expect((await get("/assets/..%2f..%2f..%2fetc/passwd")).status).toBeGreaterThanOrEqual(400);
  });

  it("lets no cache keep an answer of the API, and forbids sniffing", async () => {
    const { headers } = await server.graphql("{ hello }");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("strict-transport-security")).toBeNull(); // plain http on one's own machine
  });

  it("takes GraphQL by POST only", async () => {
    expect((await get("/graphql?query={hello}")).status).toBe(404);
  });

  it("says that it lives and is ready", async () => {
    expect([(await get("/health/live")).status, (await get("/health/ready")).status]).toEqual([200, 200]);
  });
});

describe("a server behind https", () => {
  it("sends a __Host- cookie's name and HSTS", async () => {
    const server = await testServer({ features: [plantedFeature], settings: { baseUrl: "https://portail.example" } });
    const { headers } = await server.graphql("{ hello }");
    expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
    await server.stop();
  });
});

describe("a server told to stop", () => {
  it("finishes the request in hand", async () => {
    const server = await testServer({ features: [plantedFeature] });
    const inHand = server.graphql("{ slow }");
    await server.graphql("{ hello }"); // the slow one has certainly arrived
    await server.stop();
    expect((await inHand).data).toEqual({ slow: 1 });
  });
});
