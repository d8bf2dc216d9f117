import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smtpMailer, type Mailer } from "../../integrations/mail/smtp-mailer.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

/** A real mail server, whose answer to a recipient each test decides: a code, or nothing to accept. */
const answers = new Map<string, number>();
const received: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  onRcptTo: ({ address }, _session, done) => {
    const code = answers.get(address);
    if (code === undefined) return done();
    done(Object.assign(new Error("mailbox of jeanne: FR7630006000011234567890189"), { responseCode: code }));
  },
  onData: (stream, session, done) => {
    stream.resume();
    stream.on("end", () => {
      received.push(...session.envelope.rcptTo.map(({ address }) => address));
      done();
    });
  },
});

let server: TestServer;
let mailer: Mailer;
beforeAll(async () => {
  const listener = smtp.listen(0, "127.0.0.1");
  await once(listener, "listening");
  mailer = smtpMailer({ url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`, from: "portail@portail.example" });
  server = await testServer({ features: accountFeatures, now: new Date("2026-11-22T10:00:00Z"), mail: mailer });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

interface Delivery {
  subject: string;
  maskedAddress: string;
  state: string;
  attempts: number;
}
const announce = (topic: string, payload: object) =>
  server.dataSource.query(`insert into outbox_message (id, topic, payload, created_at, available_at) values ($1, $2, $3, $4, $4)`, [
    uuidv7(),
    topic,
    JSON.stringify(payload),
    server.services.clock.now(),
  ]);
async function sees(user: TestUser): Promise<Delivery[] | undefined> {
  const answer = await server.graphql<{ recentMails: Delivery[] }>(
    `{ recentMails { subject maskedAddress state attempts } }`,
    {},
    await signedIn(server, user),
  );
  return answer.data?.recentMails;
}
/** What the portal says of mails it could not deliver. */
async function titlesOf(user: TestUser): Promise<string[] | undefined> {
  const answer = await server.graphql<{ notifications: { edges: { node: { title: string } }[] } }>(
    `{ notifications { edges { node { title } } } }`,
    {},
    await signedIn(server, user),
  );
  return answer.data?.notifications.edges.map(({ node }) => node.title).filter((title) => title.includes("refuse"));
}

describe("what became of a mail", () => {
  it("is shown: refused for now (451), tried again, then sent (250)", async () => {
    const user = await addUser(server, { loginEmail: "lente@ferme.example" });
    answers.set(user.loginEmail, 451);
    await announce("user.passwordChanged", { userId: user.id });
    await server.runWorker();
    server.advanceTime(5_000);
    await server.runWorker();
    const about = { subject: "Mot de passe changé", maskedAddress: "le****@ferme.example" };
    expect(await sees(user)).toEqual([{ ...about, state: "WAITING", attempts: 2 }]);
    answers.delete(user.loginEmail);
    server.advanceTime(60_000);
    await server.runWorker();
    expect(await sees(user)).toEqual([{ ...about, state: "SENT", attempts: 3 }]);
    expect(received).toEqual([user.loginEmail]);
    expect(await titlesOf(user)).toEqual([]);
  });

  it("is shown: refused for good (550), with one notification in the portal a day, however many were refused", async () => {
    const user = await addUser(server, { loginEmail: "pleine@ferme.example" });
    answers.set(user.loginEmail, 550);
    for (let time = 0; time < 3; time++) await announce("user.passwordChanged", { userId: user.id });
    await server.runWorker();
    expect((await sees(user))?.map(({ state, attempts }) => [state, attempts])).toEqual(Array.from({ length: 3 }, () => ["REFUSED", 1]));
    expect(await titlesOf(user)).toEqual(["Votre adresse pl****@ferme.example refuse nos messages"]);
    server.advanceTime(24 * 3_600_000);
    await announce("user.passwordChanged", { userId: user.id });
    await server.runWorker();
    expect(await titlesOf(user)).toHaveLength(2);
  });

  it("is shown: given up after twelve tries, or outdated when there is nothing to say any more", async () => {
    const user = await addUser(server, { loginEmail: "absente@ferme.example" });
    answers.set(user.loginEmail, 450);
    await announce("user.passwordChanged", { userId: user.id });
    for (let attempt = 0; attempt < 12; attempt++) {
      await server.runWorker();
      server.advanceTime(3_600_000);
    }
    expect((await sees(user))?.map(({ state, attempts }) => [state, attempts])).toEqual([["GIVEN_UP", 12]]);
    await announce("user.passwordChanged", { userId: user.id });
    await server.runWorker();
    await server.dataSource.query(`update outbox_message set payload = $1 where done_at is null and failed_at is null`, [
      JSON.stringify({ userId: uuidv7() }), // there is nothing to say any more
    ]);
    server.advanceTime(5_000);
    await server.runWorker();
    expect((await sees(user))?.map(({ state }) => state)).toEqual(["OUTDATED", "GIVEN_UP"]);
  });

  it("is its owner's alone, and nothing is kept of a mail that is nobody's", async () => {
    const user = await addUser(server);
    await announce("user.passwordChanged", { userId: user.id });
    await server.runWorker();
    expect(await sees(user)).toHaveLength(1);
    expect(await sees(await addUser(server))).toEqual([]);
  });

  it("holds no address, no text of a mail and no words of the mail server", async () => {
    const kept = JSON.stringify([
      await server.dataSource.query(`select * from mail_delivery`),
      await server.dataSource.query(`select params from notification`),
      await server.dataSource.query(`select last_error from outbox_message`),
    ]);
    expect(kept).toContain("REFUSED");
    for (const secret of ["lente@", "pleine@", "absente@", "Bonjour", "FR76", "mailbox of"]) expect(kept).not.toContain(secret);
  });
});
