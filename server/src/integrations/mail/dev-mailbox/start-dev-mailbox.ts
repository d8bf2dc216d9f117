import { once } from "node:events";
import type { AddressInfo } from "node:net";

import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";

import { MailFiles } from "./mail-files.ts";
import type { ReceivedMail } from "./received-mail.ts";

export interface DevMailboxSettings {
  /** Where the mails are kept. */
  readonly folder: string;
  /** How many are kept. Default 500. */
  readonly capacity?: number;
  readonly now?: () => Date;
}

export interface DevMailbox {
  /** Where mails are sent to: loopback, on a port of its own. */
  readonly smtpUrl: string;
  /** Newest first. */
  list(to?: string): Promise<ReceivedMail[]>;
  find(id: string): Promise<ReceivedMail | null>;
  close(): Promise<void>;
}

/** A mail server that keeps everything it receives and sends nothing on. Development and tests only: never in production. */
export async function startDevMailbox({ folder, capacity = 500, now = () => new Date() }: DevMailboxSettings): Promise<DevMailbox> {
  // Loaded here because both are development dependencies: the production image does not have them.
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import("smtp-server"), import("mailparser")]);
  const files = new MailFiles(folder, capacity);

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const parsed = await simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    for (const recipient of session.envelope.rcptTo) {
      await files.keep({
        receivedAt: now().toISOString(),
        from: parsed.from?.text ?? "",
        to: recipient.address.toLowerCase(),
        subject: parsed.subject ?? "",
        text: parsed.text ?? "",
        html: parsed.html || "",
        messageId: parsed.messageId ?? "",
      });
    }
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    // Off: a name lookup of 127.0.0.1 delays every mail on some machines.
    disableReverseLookup: true,
    size: 5_000_000,
    onData: (stream, session, done) => {
      receive(stream, session).then(() => done(), done);
    },
  });
  // A client that vanishes in the middle is no reason to end the program.
  server.on("error", () => undefined);
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    list: (to) => files.list(to),
    find: (id) => files.find(id),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
