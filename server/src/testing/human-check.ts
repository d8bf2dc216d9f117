import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { solveChallenge, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { sendGraphql } from "./send-graphql.ts";

const HUMAN_CHECK = `query ($form: HumanCheckForm!) { humanCheck(form: $form) { challenge } }`;

/** The forms that ask for one, by their mutation. */
export const humanCheckOf: Readonly<Record<string, HumanCheckForm>> = {
  registerUser: "REGISTER",
  resendActivation: "RESEND_ACTIVATION",
  requestPasswordReset: "PASSWORD_RESET",
  requestLostMailbox: "LOST_MAILBOX",
};

/** Asks for a challenge and does its work, as a browser would: what the form sends as `humanCheck`. */
export async function solveHumanCheck({ url }: { url: string }, form: HumanCheckForm): Promise<string> {
  const { data } = await sendGraphql<{ humanCheck: { challenge: string } }>(url, { query: HUMAN_CHECK, variables: { form } });
  const challenge = JSON.parse(data?.humanCheck.challenge ?? "") as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return packed(challenge, solution);
}

/** An answer as it travels. */
export function packed(challenge: Challenge, solution: Solution | null): string {
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}
