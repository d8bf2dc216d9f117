/** What an office looks at twice, written when a request is sent. */
export const refundFlags = [
  "NEW_IBAN", // nothing was ever paid on this account
  "WARNINGS_ACKNOWLEDGED", // sent although the portal doubted something
  "UNPROVEN_MANAGER", // the principal manager only said to be so
] as const;
export type RefundFlag = (typeof refundFlags)[number];
