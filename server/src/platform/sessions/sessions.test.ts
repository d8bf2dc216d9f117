import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantSession, plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";
import { endSessionsOf } from "./end-session.ts";

const minute = 60_000;

describe("a session", () => {
  let server: TestServer;
  let userId: string;
  let cookie: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    userId = await plantUser(server);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    cookie = await plantSession(server, userId);
  });

  const isOpen = async (headers: Record<string, string> = {}) =>
    (await server.graphql("{ closed }", {}, { cookie, headers })).errors === undefined;

  it(figure("session.idleSeconds", "ends after thirty minutes without use"), async () => {
    server.advanceTime(29 * minute);
    expect(await isOpen()).toBe(true);
    server.advanceTime(29 * minute);
    expect(await isOpen()).toBe(true);
    server.advanceTime(30 * minute);
    expect(await isOpen()).toBe(false);
    tried("session.idleSeconds", 3, 2);
  });

  it("is not kept open by a page that only polls", async () => {
    server.advanceTime(20 * minute);
    expect(await isOpen({ "x-background": "1" })).toBe(true);
    server.advanceTime(10 * minute);
    expect(await isOpen()).toBe(false);
  });

  it(figure("session.absoluteSeconds", "ends after twelve hours however much it is used"), async () => {
    let uses = 0;
    for (let elapsed = 0; elapsed < policy.session.absoluteSeconds * 1000; elapsed += 20 * minute) {
      expect(await isOpen()).toBe(true);
      uses++;
      server.advanceTime(20 * minute);
    }
    expect(await isOpen()).toBe(false);
    tried("session.absoluteSeconds", uses + 1, uses);
  });

  it(figure("session.touchSeconds", "writes its last use at most once a minute"), async () => {
    const lastUse = async () =>
      (
        await server.database.reader.query<{ at: Date }>(
          `select last_used_at as at from user_session where user_id = $1 order by created_at desc limit 1`,
          [userId],
        )
      )[0]?.at.getTime();
    const opened = await lastUse();
    server.advanceTime(59_000);
    await isOpen();
    expect(await lastUse()).toBe(opened);
    server.advanceTime(1_000);
    await isOpen();
    expect(await lastUse()).toBe(Number(opened) + minute);
    tried("session.touchSeconds", 2, 1);
  });

  it("is worth nothing once ended, or when its owner is suspended", async () => {
    await server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [userId]);
    expect(await isOpen()).toBe(false);
    await server.dataSource.query(`update app_user set status = 'ACTIVE' where id = $1`, [userId]);
    expect(await isOpen()).toBe(true);
    const now = server.services.clock.now();
    await server.database.run((manager) => endSessionsOf(manager, { userId, reason: "PASSWORD_CHANGED", now }));
    expect(await isOpen()).toBe(false);
  });

  it("is stored only as a hash", async () => {
    const rows = await server.database.reader.query<{ text: string }>(`select user_session::text as text from user_session`);
    expect(JSON.stringify(rows)).not.toContain(cookie.slice("session=".length));
  });

  it("by API token ends when it expires or is revoked", async () => {
    const bearer = await plantToken(server, userId, "READ");
    const status = async () => (await server.graphql("{ closed }", {}, { bearer })).status;
    expect(await status()).toBe(200);
    server.advanceTime(24 * 60 * minute);
    expect(await status()).toBe(401);
    const second = await plantToken(server, userId, "READ");
    await server.dataSource.query(`update api_token set revoked_at = now()`);
    expect((await server.graphql("{ closed }", {}, { bearer: second })).status).toBe(401);
  });
});
