import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import type { Preparation } from "../../platform/use-cases/use-case.ts";
import { humanCheckKeys } from "./human-check-keys.ts";
import { readAnswer } from "./read-answer.ts";

/**
 * Asked by every form that needs no account, in `prepare`: after the fields were judged (a fault there costs no answer), before anything
 * is looked up, hashed or sent. Refuses with HUMAN_CHECK_FAILED an absent, wrong, foreign, expired or used answer, without saying which.
 */
export async function passHumanCheck(call: Preparation, form: HumanCheckForm, typed: string | null | undefined): Promise<void> {
  const answer = readAnswer(typed);
  if (!answer || answer.form !== form || answer.expiresAt <= call.now) return fail();
  const { challenge, solution } = answer;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...humanCheckKeys(call.services.secrets) });
  if (!verified || !(await useOnce(call, challenge.signature, answer.expiresAt))) return fail();
}

/** Committed before the verdict. Of two requests that race with one answer, one inserts. */
async function useOnce(call: Preparation, signature: string, expiresAt: Date): Promise<boolean> {
  const inserted = await call.survive((manager) =>
    countOf(manager, `insert into used_human_check (digest, expires_at) values ($1, $2) on conflict do nothing`, [
      sha256(signature),
      expiresAt,
    ]),
  );
  return inserted === 1;
}

function fail(): never {
  return refuse("HUMAN_CHECK_FAILED", { path: ["humanCheck"] });
}
