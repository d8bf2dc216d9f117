import type { Language } from "@portail-tic/shared/problems/problem-text";

import type { Mail } from "../../platform/outbox/event.ts";

/** A mail with the identity that makes a second sending recognisable as the same mail. */
export interface OutgoingMail extends Mail {
  /** Stable: `<id@host>` made from the outbox row, so that mailboxes drop a repetition. */
  readonly messageId: string;
  readonly language?: Language;
}

/** Hands mails to a mail server. */
export interface Mailer {
  /** Resolves when the server has taken the mail. Throws MailRefusedError when trying again is useless, anything else when it is not. */
  send(mail: OutgoingMail): Promise<void>;
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
