import { MAX_INVITATION_LINES } from "@portail-tic/shared/attachments/invitation-status";
import { MAX_BANK_FILE_BYTES } from "@portail-tic/shared/payments/bank-file-limits";
import { MAX_PAYMENTS_PER_BATCH } from "@portail-tic/shared/payments/payment.schema";
import { MAX_ANSWER_FILES, MAX_PIECE_ITEMS, PIECE_DUE_DAYS } from "@portail-tic/shared/exchanges/exchange-limits";
import { MAX_TABLE_ROWS } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { MAX_LINES_PER_REQUEST } from "@portail-tic/shared/refunds/line-limit";
import { MAX_BULK_ITEMS } from "@portail-tic/shared/approvals/bulk-decision";

/**
 * The policy figures of the portal (source: security notes §1). Tests read the same constants.
 * Figures a form shows too (password length, upload size) live in `shared` beside their rule.
 */
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const kilobyte = 1_000;
const megabyte = 1_000 * kilobyte;

export const policy = {
  session: {
    idleSeconds: 30 * minute,
    absoluteSeconds: 12 * hour,
    /** `last_used_at` is written at most this often. */
    touchSeconds: minute,
    stepUpSeconds: 10 * minute,
  },
  devices: {
    trustSeconds: 30 * day,
    /** How long a browser is asked to keep our cookie: what browsers grant at most. */
    cookieSeconds: 400 * day,
    /** After a rotation the value before is taken for another tab's, or for a lost answer, that long; later it is a copy. */
    rotationGraceSeconds: minute,
  },
  password: {
    failures: 10,
    windowSeconds: 15 * minute,
    maxDelaySeconds: 15 * minute,
    concurrentHashes: 2,
    firstWarningDays: 30,
    lastWarningDays: 7,
  },
  codes: { failuresPerChallenge: 5, failuresPerDay: 20, dayWindowSeconds: day },
  mailCode: { digits: 8, validSeconds: 10 * minute, sends: 5, sendWindowSeconds: 15 * minute },
  authenticator: {
    periodSeconds: 30,
    stepsBack: 1,
    maxActive: 5,
    pendingSeconds: 30 * minute,
    confirmations: 10,
    windowSeconds: 15 * minute,
  },
  /** `challengeSeconds`: time to find the key and unlock it; the browser gives up after it too. */
  passkeys: { challengeSeconds: 5 * minute, maxActive: 10 },
  recoveryCodes: { count: 10, bytes: 10 },
  links: { activationSeconds: 60 * minute, passwordResetSeconds: 30 * minute },
  loginAddress: {
    /** As long as an activation: both mailboxes have to be opened, often on two devices. */
    linkSeconds: 60 * minute,
    undoSeconds: 2 * day,
    /** How long after a recovery code or a passkey the mailbox may be declared lost: a step-up lasts as long. */
    recentFactorSeconds: 10 * minute,
    requests: 5,
    requestWindowSeconds: hour,
  },
  lostMailbox: {
    /** Longer than a link of an account: it opens nothing, and whoever lost a mailbox may be setting up the next one. */
    verifySeconds: day,
    /** Time for the old mailbox, the account and its structures to say no after the second approval. */
    delaySeconds: 3 * day,
    requestsPerDay: 3,
    /** Longest wait for the agents. */
    reviewSeconds: 30 * day,
  },
  managementRecovery: {
    /** In any seven days, of one person and about one structure. */
    requestsPerUser: 2,
    requestsPerStructure: 3,
    ceilingWindowSeconds: 7 * day,
    /** SIRETs one person may ask about in a day: who manages one is nobody's to learn. */
    lookUpsPerDay: 30,
    /** How long the one who vouches has been attached. */
    vouchSeconds: 30 * day,
    /** Time for the managers to stop it once it is proved; longer where the proof is known to more people, or given to agents. */
    delaySeconds: 2 * day,
    longDelaySeconds: 3 * day,
    letterSeconds: 14 * day,
    /** Longest wait for a proof, then for the requester to finish. */
    proofSeconds: 30 * day,
    finishSeconds: 14 * day,
    /** Requests wait and no manager signs in: these are told, on a day without a reminder of the request itself, then the members. */
    managersRemindedSeconds: 10 * day,
    membersToldSeconds: 14 * day,
  },
  downloads: { linkSeconds: minute },
  /** Proof of work of an anonymous form: `cost` PBKDF2 rounds for each of at most `attempts` tries (half a second on a desk, a few on a cheap telephone). */
  humanCheck: { validSeconds: 20 * minute, cost: 10_000, attempts: 300 },
  apiTokens: {
    maxDays: 365,
    maxActive: 20,
    touchSeconds: minute,
    /** Ours (the notes give none): a year of 200 farms is filed in 7 minutes, and the 20 tokens of a person take a tenth of one core. */
    callsPerMinute: 300,
  },
  /** Hour of Paris; the weekly one leaves on Mondays. */
  digest: { parisHour: 7 },
  apiTokenNotices: { firstDays: 30, secondDays: 7, forgottenAfterSeconds: 7 * day },
  /** Days before the last day of a subscription; a subscription long over when the server comes back is told to nobody. */
  subscriptionNotices: { firstDays: 30, secondDays: 7, forgottenAfterDays: 7 },
  /** Ours (the notes give none): 30 lists of 100 clients a day bring in the largest firm, and stop whoever tries SIRETs. */
  clientRequests: { calls: 30, windowSeconds: day },
  uploads: {
    maxFileBytes: 10 * megabyte,
    maxFiles: 5,
    /** Room for the operation, its variables and the multipart frame around the files. */
    overheadBytes: 200 * kilobyte,
  },
  scanner: {
    /** Ours (the notes give none): the scanner of a busy server answers for 10 MB in two seconds. */
    seconds: 20,
    /** Between two tries of a file the scanner did not answer for. */
    retrySeconds: minute,
    /** Files in a row without an answer, after which a turn ends: the scanner is down, not the files at fault. */
    failuresInARow: 3,
  },
  /** What looking into one file may cost. Ours (the notes give none): a page of A4 scanned at 600 dpi has 35 million points. */
  inspection: {
    maxPixels: 60 * 1_000_000,
    /** Less than an operation may last. */
    seconds: 8,
    memoryBytes: 700 * megabyte,
    concurrent: 2,
    waiting: 10,
    /** Of the picture of a page, in pixels: an invoice's small print reads on a laptop. */
    previewWidth: 1_400,
  },
  /**
   * E-invoices somebody sends. Ours (the notes give none): the longest real ones have some hundred lines and are read in a tenth of a
   * second. `readSeconds` are the processor's, `patienceSeconds` the clock's; memory is what one thread may hold, `atOnce` how many are read together on a server.
   */
  eInvoices: {
    maxXmlBytes: 10 * megabyte,
    maxElements: 100_000,
    maxDepth: 60,
    maxLines: 1_000,
    readSeconds: 2,
    patienceSeconds: 8,
    maxMemoryBytes: 300 * megabyte,
    atOnce: 2,
  },
  /** Tables of lines. Ours: 5 000 rows are the year of the largest cooperatives, in a twentieth of the bytes a table may have. */
  imports: { maxTableBytes: 5 * megabyte, maxTableRows: MAX_TABLE_ROWS, maxLinesPerRequest: MAX_LINES_PER_REQUEST, reportedRows: 100 },
  graphql: {
    maxBodyBytes: 100 * kilobyte,
    maxTokens: 1_000,
    maxDepth: 8,
    maxAliases: 30,
    maxRootFields: 5,
    maxAuthenticationFields: 1,
    maxDirectives: 50,
    /** Objects an answer may hold (measure-cost.ts); our own dearest page asks for about a quarter of it. */
    maxCost: 5_000,
    timeoutSeconds: 10,
  },
  database: {
    statementTimeoutMs: 8_000,
    lockTimeoutMs: 4_000,
    idleInTransactionTimeoutMs: 10_000,
    connectionTimeoutMs: 3_000,
  },
  /** Export of one's data: how often it may be asked; a preparation without a sign of life is taken over. */
  dataExport: { asks: 3, windowSeconds: day, attempts: 3, abandonedSeconds: 15 * minute },
  /** A deletion can be taken back until then, by its owner's mailbox too. The system warns longer before. */
  accountDeletion: { delaySeconds: 7 * day, warningSeconds: 30 * day },
  /** One act decides that many requests at most; a person may have that many such lists in progress. */
  bulkDecisions: { maxItems: MAX_BULK_ITEMS, inProgress: 3 },
  /** Days after the request when whoever decides it is reminded; nobody is before the first. */
  approvalReminders: { firstDays: 3, secondDays: 7, lastDays: 14 },
  /** After a rejection: how long to wait, and how often one may ask the same structure again. */
  membershipRequests: { askAgainDays: 7, asksAgain: 3 },
  /**
   * Ours: the directory allows seven questions a second, people who type a SIRET go first. Twenty a minute go round 860 000 structures in
   * thirty days; one described by hand waits an hour.
   */
  directoryChecks: { perMinute: 20, pendingSeconds: hour, confirmedSeconds: 30 * day },
  /** How long an invitation can be accepted; how many a structure sends in 24 hours, so that nobody makes a mailing list of it. */
  invitations: { validSeconds: 14 * day, perStructurePerDay: 300, linesPerCall: MAX_INVITATION_LINES },
  /** An offer is recalled once, three days before it expires (ours). */
  managementOffer: { validSeconds: 14 * day, reminderSeconds: 3 * day },
  /** Who has access to a structure is looked at once a year. Ours (the notes give the year only): a month to do it, two reminders. */
  accessReview: { everyDays: 365, answerDays: 30, firstReminderDays: 15, lastReminderDays: 30 },
  /** One batch, one transaction; one file of the bank, a day of the largest office. Ours (the notes give none). */
  payments: { perBatch: MAX_PAYMENTS_PER_BATCH, movementsPerImport: 2_000, importBytes: MAX_BANK_FILE_BYTES },
  /** Ours (the notes give none). Days given to answer, between the two; points of one asking; files on a point; a reminder so many days before, another on the last day. */
  pieces: {
    minDueDays: PIECE_DUE_DAYS.min,
    maxDueDays: PIECE_DUE_DAYS.max,
    maxItems: MAX_PIECE_ITEMS,
    maxAnswerFiles: MAX_ANSWER_FILES,
    firstReminderDays: 7,
  },
  /** Ours. Of one person on one request; how long one may still write once it is over: as long as a decision can be disputed. */
  messages: { perDay: 20, windowSeconds: day, openDays: 60 },
  newIbanCoolingOffSeconds: 2 * day,
  /** Ours: a clerk who checks a pile of receipts is served, whoever tries hashes is stopped. */
  receiptChecks: { points: 30, windowSeconds: minute },
  /** Ours. Of one address: who types while the answers follow is served, who fills the counters is stopped. */
  /** From which delay a part of the portal is said to be slow, then down. */
  serviceStatus: { slowAfterSeconds: 5 * minute, downAfterSeconds: 30 * minute },
  help: { searches: { points: 120, windowSeconds: minute }, votes: { points: 20, windowSeconds: day } },
  /**
   * Ours (no public threshold exists): how near a deadline is said, and how far from last year's a quantity must be to be asked about. Twice or
   * half is what a wrong unit, a forgotten supplier or an invoice entered twice makes.
   */
  refundChecks: { deadlineNearDays: 15, quantityFactor: 2 },
} as const;
