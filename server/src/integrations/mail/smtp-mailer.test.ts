import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { UndeliverableError, type OutgoingMail } from "../../platform/outbox/mail-transport.ts";
import { startDevMailbox, type DevMailbox } from "./dev-mailbox/start-dev-mailbox.ts";
import { smtpMailer, type Mailer } from "./smtp-mailer.ts";

const from = "Portail <ne-pas-repondre@portail.example>";
const mail: OutgoingMail = {
  to: "jean@ferme.example",
  subject: "Votre demande a été déposée",
  text: "Bonjour Élodie,\nhttps://portail.example/a?b=1",
  html: "<p>Bonjour Élodie</p>",
  messageId: "<0198c0de@portail.example>",
};

let folder: string;
let mailer: Mailer | undefined;
const ends: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mailbox-"));
});
afterEach(async () => {
  mailer?.close();
  for (const end of ends.splice(0)) await end();
  await rm(folder, { recursive: true, force: true });
});

async function mailbox(capacity?: number): Promise<DevMailbox> {
  const started = await startDevMailbox({ folder, ...(capacity !== undefined && { capacity }) });
  ends.push(started.close);
  return started;
}

/** A mail server that answers each command with a given line; a command without one gets no answer. */
async function rudeServer(answers: Record<string, string>): Promise<string> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
    if (answers["GREETING"]) socket.write(`${answers["GREETING"]}\r\n`);
    socket.on("data", (data) => {
      const answer = answers[data.toString().slice(0, 4).toUpperCase()];
      if (answer) socket.write(`${answer}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("mail by SMTP", () => {
  it("arrives whole, accents and Message-ID included", async () => {
    const received = await mailbox();
    mailer = smtpMailer({ url: received.smtpUrl, from });
    await mailer.send(mail);
    expect(await received.list()).toMatchObject([
      {
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        from: expect.stringContaining("ne-pas-repondre@portail.example"),
      },
    ]);
  });

  it("cannot be given other recipients or headers by what a person typed", async () => {
    const received = await mailbox();
    mailer = smtpMailer({ url: received.smtpUrl, from });
    await mailer.send({ ...mail, subject: "Bonjour\r\nBcc: pirate@mal.example" });
    await mailer.send({ ...mail, to: "jean@ferme.example, pirate@mal.example" }).catch(() => undefined);
    const recipients = new Set((await received.list()).map(({ to }) => to));
    expect(recipients).not.toContain("pirate@mal.example");
  });

  it.each([
    ["550 no such mailbox", true],
    ["451 try later", false],
  ])("answered by « %s » is refused for good: %s", async (answer, forGood) => {
    const url = await rudeServer({
      GREETING: "220 hello",
      EHLO: "250 hello",
      MAIL: "250 ok",
      RCPT: answer,
      RSET: "250 ok",
      QUIT: "221 bye",
    });
    mailer = smtpMailer({ url, from });
    const error = await mailer.send(mail).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof UndeliverableError).toBe(forGood);
    expect(String(error)).not.toMatch(/no such mailbox|try later|jean@/);
  });

  it("does not wait for ever for a silent server", async () => {
    mailer = smtpMailer({ url: await rudeServer({}), from, timeoutMs: 50 });
    await expect(mailer.send(mail)).rejects.toThrow();
  });

  it("gives up on a server that talks for ever", async () => {
    const url = await rudeServer({ GREETING: "220 hello", EHLO: "250 hello", MAIL: "250-still thinking", NOOP: "250 ok" });
    mailer = smtpMailer({ url, from, deadlineMs: 50 });
    await expect(mailer.send(mail)).rejects.toThrow("took too long");
  });

  it("is an ordinary failure, to be tried again, when nobody listens", async () => {
    mailer = smtpMailer({ url: "smtp://127.0.0.1:1", from });
    await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(UndeliverableError);
  });
});

describe("the built-in mailbox", () => {
  it("gives the mails of one address, newest first, and survives a restart", async () => {
    const received = await mailbox();
    mailer = smtpMailer({ url: received.smtpUrl, from });
    for (const subject of ["un", "deux", "trois"]) await mailer.send({ ...mail, subject });
    await mailer.send({ ...mail, to: "Autre@Ferme.example" });
    expect((await received.list(" JEAN@ferme.example ")).map(({ subject }) => subject)).toEqual(["trois", "deux", "un"]);
    const restarted = await mailbox();
    expect(await restarted.list()).toHaveLength(4);
    expect(await restarted.list("autre@ferme.example")).toHaveLength(1);
  });

  it("keeps the newest mails only", async () => {
    const received = await mailbox(2);
    mailer = smtpMailer({ url: received.smtpUrl, from });
    for (const subject of ["un", "deux", "trois"]) await mailer.send({ ...mail, subject });
    expect((await received.list()).map(({ subject }) => subject)).toEqual(["trois", "deux"]);
  });

  it("finds a mail by its id and nothing by a path", async () => {
    const received = await mailbox();
    mailer = smtpMailer({ url: received.smtpUrl, from });
    await mailer.send(mail);
    const [first] = await received.list();
    expect(await received.find(first?.id ?? "")).toEqual(first);
    expect(await received.find("../../package")).toBeNull();
    expect(await received.find("1700000000000-000099")).toBeNull();
  });
});
