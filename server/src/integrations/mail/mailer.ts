import type { MailTransport } from "../../platform/outbox/mail-transport.ts";

/** Hands mails to a mail server: throws MailRefusedError when trying again is useless, anything else when it is not. */
export interface Mailer extends MailTransport {
  /** Ends idle connections. */
  close(): void;
}

/** The server refused for good (5xx: no such mailbox, message refused). Carries no address and no content: it is logged. */
export class MailRefusedError extends Error {
  readonly responseCode: number;

  constructor(responseCode: number) {
    super(`The mail server refused the mail for good (${responseCode}).`);
    this.name = "MailRefusedError";
    this.responseCode = responseCode;
  }
}
