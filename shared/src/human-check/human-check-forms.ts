/** The forms anybody may send without signing in, and that make a mail leave: each asks for a proof of work of its own. */
export const humanCheckForms = ["REGISTER", "RESEND_ACTIVATION", "PASSWORD_RESET", "LOST_MAILBOX"] as const;
export type HumanCheckForm = (typeof humanCheckForms)[number];
