import type { Mail } from "./event.ts";

/** A mail with the Message-ID it keeps however often it is sent again. */
export interface OutgoingMail extends Mail {
  readonly messageId: string;
}

/** The way out for mails; must give up within 20 seconds. Throws UndeliverableError when trying again is useless. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
}

/** Refused for good by the mail server: the message is kept aside at once. */
export class UndeliverableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UndeliverableError";
  }
}
