import { countMail } from "../../platform/rate-limits/count-mail.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import type { Preparation } from "../../platform/use-cases/use-case.ts";

/**
 * Asked by every flow that anybody starts by typing an address, whether or not somebody owns it. Refuses with RATE_LIMITED beyond half
 * of the mails an address may receive in an hour: the other half is for its owner's codes, which a stranger must not be able to exhaust.
 * False when the owner's own mails have used the hour up: nothing leaves then, and the caller answers as always.
 */
export async function mayMailTo(uc: Preparation, address: string): Promise<boolean> {
  const key = `anonymous-mail:${uc.services.secrets.hmac("mail-count", address).toString("base64url")}`;
  const points = Math.ceil(uc.services.settings.mailsPerAddressPerHour / 2);
  await limitCalls(uc, { key, points, windowSeconds: 3_600 });
  return (await countMail(uc, address)).allowed;
}
