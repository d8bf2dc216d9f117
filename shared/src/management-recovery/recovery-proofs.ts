/** What a support agent may check before approving. Nothing here is in public registers alone, nor readable by every member. */
export const recoveryProofs = [
  "IDENTITY_DOCUMENT_SEEN",
  "APPOINTMENT_DEED_SEEN",
  "CALLED_BACK_ON_KNOWN_PHONE",
  "MANAGER_CONFIRMED_GONE",
  "BANK_ACCOUNT_KNOWN",
] as const;
export type RecoveryProof = (typeof recoveryProofs)[number];

/** How many of them each agent checks for themselves. */
export const RECOVERY_PROOFS_REQUIRED = 2;
