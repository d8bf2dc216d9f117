import type { StaffMessages } from "./messages.fr.ts";

export const en: StaffMessages = {
  missing: {
    title: "Your staff functions are closed",
    text: "A code received by e-mail is not enough for them. Add an authenticator app or a key: they will open at once.",
    action: "Add an app or a key",
  },
  notShown: {
    title: "Your staff functions are closed in this session",
    text: "You signed in with a code received by e-mail. Please confirm with your app or your key to open them.",
    action: "Confirm now",
  },
  decisions: {
    agent: "Agent",
    verdict: "Decision",
    verdicts: { APPROVED: "Approved", REJECTED: "Rejected" },
    proofs: "Proofs checked",
    reason: "Reason",
    decidedAt: "Date",
  },
};
