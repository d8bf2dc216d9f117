/** PENDING leads to exactly one of the others, and stays there. */
export const invitationStatuses = ["PENDING", "ACCEPTED", "DECLINED", "CANCELLED", "EXPIRED"] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** One call invites this many people at most; a longer file is sent in several calls (security notes, section 1). */
export const MAX_INVITATION_LINES = 100;
