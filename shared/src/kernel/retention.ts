/**
 * How long what is over is kept, in days, before a job deletes it. « Mes données » shows this very list; a period without its sentence
 * there does not compile. What these periods do not name is kept as long as the account.
 */
export const retention = {
  /** Accounts never activated, with their registration, consents and links. */
  unactivatedAccountDays: 7,
  /** Activation and reset links, once used, replaced or expired. */
  closedLinkDays: 30,
  /** Codes of a sign-in or of a sensitive action, once used, given up or expired. */
  closedChallengeDays: 30,
  /** Proofs of work that served, once their challenge is over: kept a day in case a clock is put back. */
  usedHumanCheckDays: 1,
  /** Contact addresses left: long enough to tell whoever reads them. */
  formerContactAddressDays: 30,
  /** Changes of login address, once made, given up or expired, and requests of lost mailboxes, once closed: what a dispute is settled with. */
  closedAddressChangeDays: 400,
  /** Requests to become principal manager of a structure whose own is lost, once closed; the journal keeps what was decided. */
  closedRecoveryDays: 400,
  /** Sessions, once ended or at their absolute end. */
  closedSessionDays: 90,
  /** Devices and networks not seen again: longer than a year, for people who come once a year. The last one of an account stays. */
  unseenDeviceDays: 400,
  /** Invitations to a structure, once answered, taken back or expired. */
  closedInvitationDays: 400,
  /** Attempt counters whose window is over: they count nothing any more. */
  closedCounterDays: 1,
  /** Delivered messages of the outbox. */
  deliveredMessageDays: 30,
  /** Notifications, read or not. */
  notificationDays: 365,
  /** What became of each mail: neither its text nor its address is kept. */
  mailDeliveryDays: 30,
  /** Keys that make a repeated call harmless. */
  idempotencyKeyDays: 30,
  /** Bulk decisions, once finished: what was decided stays with each request. */
  bulkDecisionDays: 365,
  /** The file of an export, once it is ready. */
  dataExportDays: 7,
  /** A deactivated account that nobody reactivates; its owner is told before it is deleted. */
  deactivatedAccountDays: 730,
  /** The journal. The tax office may come back to a request until the end of the third year that follows it (LPF, art. L169). */
  auditEntryDays: 1_460,
  /** Files that serve no request, no bank account and no message: never attached, or taken away with what they served. */
  unusedDocumentDays: 30,
  /** Invoices and pieces of a request that was sent, after its last step: accounting papers (Code de commerce, art. L123-22). */
  requestPaperDays: 3_653,
  /** Requests that were sent, for the same reason. Nothing deletes them before. */
  sentRequestDays: 3_653,
} as const;

export type RetentionPeriod = keyof typeof retention;
