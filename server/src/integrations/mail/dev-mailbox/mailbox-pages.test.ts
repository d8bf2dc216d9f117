import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { mailboxPages } from "./mailbox-pages.ts";
import type { ReceivedMail } from "./received-mail.ts";

const mail: ReceivedMail = {
  id: "1764000000000-000001",
  receivedAt: "2025-11-24T16:00:00.000Z",
  from: "Portail <ne-pas-repondre@portail.example>",
  to: "jean@ferme.example",
  subject: "Activez <script>alert(1)</script>",
  text: 'Ouvrez https://portail.example/activer?jeton=a&b=1 "vite"\n<https://portail.example/x> <img src=x>',
  html: "<h1>Bonjour</h1>",
  messageId: "<a@b>",
};

let app: FastifyInstance;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  app = Fastify();
  const list = (to?: string) => {
    asked.push(to);
    return Promise.resolve(to === "personne@ferme.example" ? [] : [mail]);
  };
  await app.register(mailboxPages({ list, find: (id) => Promise.resolve(id === mail.id ? mail : null) }));
});
afterAll(() => app.close());

const get = (url: string) => app.inject({ method: "GET", url });

describe("the pages of the built-in mailbox", () => {
  it("list the mails, what they contain being text only", async () => {
    const page = await get("/dev/mails");
    expect(page.body).toContain(`<a href="/dev/mails/${mail.id}">Activez &lt;script&gt;alert(1)&lt;/script&gt;</a>`);
    expect(page.body).toContain("24 novembre 2025 à 17:00");
    expect(page.headers["cache-control"]).toBe("no-store");
  });

  it("filter by address, and say so when there is nothing", async () => {
    const page = await get("/dev/mails?to=personne%40ferme.example");
    expect(page.body).toContain("Aucun message pour personne@ferme.example.");
    expect(asked.at(-1)).toBe("personne@ferme.example");
    await get("/dev/mails?to=a&to=b");
    expect(asked.at(-1)).toBeUndefined();
  });

  it("show a mail with links that work", async () => {
    const { body } = await get(`/dev/mails/${mail.id}`);
    expect(body).toContain(
      '<a href="https://portail.example/activer?jeton=a&amp;b=1">https://portail.example/activer?jeton=a&amp;b=1</a> &quot;vite&quot;',
    );
    expect(body).toContain('&lt;<a href="https://portail.example/x">https://portail.example/x</a>&gt; &lt;img src=x&gt;');
  });

  it("obey a strict policy: no script, no inline style, one style sheet of their own", async () => {
    for (const url of ["/dev/mails", `/dev/mails/${mail.id}`, "/dev/mails/absent"])
      expect((await get(url)).body).not.toMatch(/<script|<style|style="| on\w+=/);
    expect((await get("/dev/mails.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
  });

  it("show the formatted version shut in a sandbox", async () => {
    const page = await get(`/dev/mails/${mail.id}/html`);
    expect(page.body).toBe(mail.html);
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).toContain("sandbox");
  });

  it("answer 404 to an unknown mail", async () => {
    expect((await get("/dev/mails/absent")).statusCode).toBe(404);
    expect((await get("/dev/mails/absent/html")).statusCode).toBe(404);
  });

  it("give tests the mails of an address as JSON", async () => {
    expect((await get("/dev/mails.json?to=jean%40ferme.example")).json()).toEqual([mail]);
  });
});
