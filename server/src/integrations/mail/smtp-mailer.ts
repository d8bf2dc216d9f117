import { createTransport } from "nodemailer";
import { UndeliverableError, type MailTransport } from "../../platform/outbox/mail-transport.ts";

/** Hands mails to a mail server. */
export interface Mailer extends MailTransport {
  /** Ends idle connections. */
  close(): void;
}

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** Header From: `Portail <ne-pas-repondre@exemple.fr>`. */
  readonly from: string;
  /** Longest silence of the server. Default 8 s. */
  readonly timeoutMs?: number;
  /** Longest time for one mail, however slowly the server talks. Default 18 s, under the 20 the worker allows. */
  readonly deadlineMs?: number;
}

/** Sends by SMTP over a few kept connections. */
export function smtpMailer({ url, from, timeoutMs = 8_000, deadlineMs = 18_000 }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A mail is made of our texts only: nothing in it may read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html, messageId }) {
      // As an object, an address is never parsed as a list of several.
      const recipient = { name: "", address: to };
      const sending = transport.sendMail({
        from,
        to: recipient,
        subject,
        text,
        html,
        messageId,
        headers: { "Auto-Submitted": "auto-generated" },
      });
      try {
        await within(deadlineMs, sending);
      } catch (error) {
        throw withoutWords(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The failure without the server's own words, which quote the address: it is logged and kept. Refused for good from 500 on. */
function withoutWords(error: unknown): unknown {
  const answer = error instanceof Error && "responseCode" in error ? error.responseCode : undefined;
  if (!(error instanceof Error) || typeof answer !== "number") return error; // the network's failure: it quotes nothing
  // 535 and the like speak of our account, not of the mail: an operator repairs it and the mail goes out.
  const isAuthentication = "code" in error && error.code === "EAUTH";
  if (answer >= 500 && !isAuthentication) return new UndeliverableError(`The mail server refused the mail for good (${answer}).`);
  return new Error(`The mail server ${isAuthentication ? "refused our account" : "cannot take the mail now"} (${answer}).`);
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The mail server took too long.")), ms);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
