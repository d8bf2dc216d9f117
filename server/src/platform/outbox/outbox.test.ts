import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { announce } from "./announce.ts";
import { claimMessages, leaseSeconds } from "./claim-messages.ts";
import { deliverMessage, type Delivery } from "./deliver-message.ts";
import { onEvent, type EventHandler } from "./event.ts";
import { makeEventRoutes } from "./event-routes.ts";
import { UndeliverableError, type OutgoingMail } from "./mail-transport.ts";
import { makeOutboxWorker } from "./outbox-worker.ts";

const mail = { to: "jeanne@ferme.example", subject: "s", text: "t", html: "h" };

describe("the outbox", () => {
  let server: TestServer;
  let sent: OutgoingMail[] = [];
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    sent = [];
    await server.dataSource.query(`delete from outbox_message`);
  });

  const now = () => server.services.clock.now();
  const say = (topic: string) => server.database.run((manager) => announce(manager, now(), topic, { id: randomUUID() }));
  const deliveryTo = (listeners: Record<string, EventHandler[]>, send?: (mail: OutgoingMail) => Promise<void>): Delivery => ({
    transactions: server.database,
    services: server.services,
    mail: { send: send ?? (async (outgoing) => void sent.push(outgoing)) },
    routes: makeEventRoutes(Object.entries(listeners).map(([name, handlers]) => ({ name, handlers }))),
  });
  const rows = () =>
    server.database.reader.query<{ topic: string; done: boolean; failed: boolean; attempts: number; lastError: string | null }>(
      `select topic, done_at is not null as done, failed_at is not null as failed, attempts, last_error as "lastError" from outbox_message order by id`,
    );

  it("holds an event only if its transaction committed", async () => {
    const failing = server.database.run(async (manager) => {
      await announce(manager, now(), "greeted", {});
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  it("handles one of a long list, and what it announces, after whatever else is due", async () => {
    const handled: string[] = [];
    const greet = onEvent<{ id: string }>("greeted", async (effect, { id }) => {
      handled.push(id);
      await effect.announce("answered", { id });
    });
    const answer = onEvent<{ id: string }>("answered", async (_effect, { id }) => void handled.push(`answer ${id}`));
    const worker = makeOutboxWorker(deliveryTo({ a: [greet], b: [answer] }));
    await server.database.run(async (manager) => {
      for (let n = 1; n <= 30; n++) await announce(manager, now(), "greeted", { id: `list ${n}` }, { isBulk: true });
      await announce(manager, now(), "greeted", { id: "code" });
    });
    await worker.drain();
    expect(handled).toHaveLength(62);
    // Three are handled together: those of the list beside the code were taken with it.
    expect(handled.indexOf("code")).toBeLessThan(3);
    expect(handled.indexOf("answer code")).toBeLessThan(6);
  });

  it("sends a mail under a Message-ID made from its row, and marks it done", async () => {
    const greet = onEvent("greeted", async (effect) => {
      await effect.sendMail(mail);
      await effect.sendMail(mail);
    });
    await say("greeted");
    expect(await makeOutboxWorker(deliveryTo({ a: [greet] })).drain()).toBe(1);
    const [id] = await server.database.reader.query<{ id: string }>(`select id from outbox_message`);
    expect(sent.map((outgoing) => outgoing.messageId)).toEqual([`<${id?.id}@localhost>`, `<${id?.id}.2@localhost>`]);
    expect(await rows()).toEqual([expect.objectContaining({ done: true, attempts: 1 })]);
  });

  it("sends again under the same Message-ID when the process died between sending and « done »", async () => {
    await say("greeted");
    let dies = true;
    const greet = onEvent("greeted", async (effect) => {
      await effect.sendMail(mail);
      if (dies) throw new Error("killed here");
    });
    const worker = makeOutboxWorker(deliveryTo({ a: [greet] }));
    await worker.drain();
    expect(await rows()).toEqual([expect.objectContaining({ done: false, attempts: 1, lastError: "Error: killed here" })]);
    dies = false;
    expect(await worker.drain()).toBe(0); // not yet: it waits longer each time
    server.advanceTime(5_000);
    await worker.drain();
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map((outgoing) => outgoing.messageId)).size).toBe(1);
    expect(await rows()).toEqual([expect.objectContaining({ done: true, attempts: 2 })]);
  });

  it("gives each message to one worker only, however many claim at once", async () => {
    for (let index = 0; index < 40; index++) await say("greeted");
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimMessages(server.database, now(), 10)));
    const ids = claims.flat().map((message) => message.id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it("lets another worker take over once the lease of a dead one is over, and the late one then does nothing", async () => {
    await say("greeted");
    const greet = onEvent("greeted", (effect) => effect.sendMail(mail));
    const delivery = deliveryTo({ a: [greet] });
    const [late] = await claimMessages(server.database, now(), 1);
    expect(await claimMessages(server.database, now(), 1)).toEqual([]);
    server.advanceTime(leaseSeconds * 1000);
    expect(await makeOutboxWorker(delivery).drain()).toBe(1);
    if (late) await deliverMessage(delivery, late);
    expect(sent).toHaveLength(1);
  });

  it("retries each of several listeners alone", async () => {
    await say("greeted");
    let failures = 1;
    const good = onEvent("greeted", (effect) => effect.sendMail(mail));
    const bad = onEvent("greeted", async () => {
      if (failures-- > 0) throw new Error("not yet");
    });
    const worker = makeOutboxWorker(deliveryTo({ good: [good], bad: [bad] }));
    await worker.drain();
    server.advanceTime(60_000);
    await worker.drain();
    expect(sent).toHaveLength(1);
    expect((await rows()).map(({ topic, done, attempts }) => [topic, done, attempts])).toEqual([
      ["greeted", true, 1],
      ["greeted@good", true, 1],
      ["greeted@bad", true, 2],
    ]);
  });

  it("keeps a message aside after twelve failures, and at once when the mail server refuses for good", async () => {
    await say("greeted");
    const greet = onEvent("greeted", (effect) => effect.sendMail(mail));
    const broken = makeOutboxWorker(deliveryTo({ a: [greet] }, () => Promise.reject(new Error("down"))));
    for (let attempt = 0; attempt < 15; attempt++) {
      await broken.drain();
      server.advanceTime(3_600_000);
    }
    expect(await rows()).toEqual([expect.objectContaining({ failed: true, attempts: 12 })]);
    await say("greeted");
    await makeOutboxWorker(deliveryTo({ a: [greet] }, () => Promise.reject(new UndeliverableError("no such mailbox")))).drain();
    expect((await rows())[1]).toEqual(expect.objectContaining({ failed: true, attempts: 1 }));
  });

  it("lets an event nobody listens to pass", async () => {
    await say("unheard");
    await makeOutboxWorker(deliveryTo({})).drain();
    expect(await rows()).toEqual([expect.objectContaining({ done: true })]);
  });

  it("writes what a handler changed only together with « done »", async () => {
    await say("greeted");
    const greet = onEvent("greeted", async (effect) => {
      await effect.announce("answered", {});
      throw new Error("after writing");
    });
    await makeOutboxWorker(deliveryTo({ a: [greet] })).drain();
    expect((await rows()).map((row) => row.topic)).toEqual(["greeted"]);
  });

  it("keeps no database message in the reason of a failure: it could quote a value", async () => {
    await say("greeted");
    const greet = onEvent("greeted", (effect) => effect.manager.query(`select 'FR7630006000011234567890189'::int`));
    await makeOutboxWorker(deliveryTo({ a: [greet] })).drain();
    expect((await rows())[0]?.lastError).toBe("database error 22P02");
  });
});
