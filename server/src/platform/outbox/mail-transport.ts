import type { Mail } from "./event.ts";

/** A mail with the Message-ID it keeps however often it is sent again. */
export interface OutgoingMail extends Mail {
  readonly messageId: string;
}

/** The way out for mails; must give up within 20 seconds. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
}
