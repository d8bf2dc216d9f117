/** A mail as the built-in mailbox keeps it. */
export interface ReceivedMail {
  /** Sorts by arrival. */
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  /** The address of the SMTP envelope, lower case: who really receives it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}
