import { createTransport } from "nodemailer";

import { MailRefusedError, type Mailer } from "./mailer.ts";

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** Header From: `Portail <ne-pas-repondre@exemple.fr>`. */
  readonly from: string;
  /** Longest silence of the server. Default 10 s. */
  readonly timeoutMs?: number;
}

/** Sends by SMTP over a few kept connections. */
export function smtpMailer({ url, from, timeoutMs = 10_000 }: SmtpSettings): Mailer {
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
    async send({ to, subject, text, html, messageId, language }) {
      try {
        await transport.sendMail({
          from,
          // As an object, an address is never parsed as a list of several.
          to: { name: "", address: to },
          subject,
          text,
          html,
          messageId,
          headers: { "Auto-Submitted": "auto-generated", ...(language && { "Content-Language": language }) },
        });
      } catch (error) {
        throw refusalOf(error) ?? error;
      }
    },
    close: () => transport.close(),
  };
}

function refusalOf(error: unknown): MailRefusedError | undefined {
  const code = error instanceof Error && "responseCode" in error ? error.responseCode : undefined;
  // 535 and the like speak of our account, not of the mail: an operator repairs it and the mail goes out.
  const isAuthentication = error instanceof Error && "code" in error && error.code === "EAUTH";
  return typeof code === "number" && code >= 500 && !isAuthentication ? new MailRefusedError(code) : undefined;
}
