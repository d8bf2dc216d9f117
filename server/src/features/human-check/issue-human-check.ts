import { randomInt } from "node:crypto";
import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { createChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import type { Services } from "../../platform/services/services.ts";
import type { HumanCheckType } from "./human-check.type.ts";
import { humanCheckKeys } from "./human-check-keys.ts";

/**
 * A challenge for this form. Nothing is stored: form and end are signed with it. The number of tries is drawn between half and the whole
 * of the setting, so that nobody waits much longer than another.
 */
export async function issueHumanCheck({ secrets, settings }: Services, form: HumanCheckForm, now: Date): Promise<HumanCheckType> {
  const { cost, validSeconds } = policy.humanCheck;
  const most = settings.humanCheckAttempts;
  const expiresAt = secondsAfter(now, validSeconds);
  const challenge = await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost,
    counter: randomInt(Math.floor(most / 2), most),
    // Not the library's own `expiresAt`: it is compared with the machine's clock, ours with the portal's.
    data: { form, expiresAt: expiresAt.getTime() },
    deriveKey,
    ...humanCheckKeys(secrets),
  });
  return { challenge: JSON.stringify(challenge), expiresAt };
}
