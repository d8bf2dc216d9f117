/** What an agent may check before approving. Nothing here can be read in the lost mailbox, nor learnt from public registers alone. */
export const lostMailboxProofs = [
  "CALLED_BACK_ON_KNOWN_PHONE",
  "IDENTITY_DOCUMENT_SEEN",
  "MANAGER_CONFIRMED",
  "PAST_REQUESTS_KNOWN",
  "BANK_ACCOUNT_KNOWN",
] as const;
export type LostMailboxProof = (typeof lostMailboxProofs)[number];

/** How many of them each agent checks for themselves. */
export const PROOFS_REQUIRED = 2;
