import { refuse } from "../../platform/problems/problem-error.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { countMail } from "../../platform/rate-limits/count-mail.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/**
 * Asked by every flow that anybody starts by typing an address, whether or not somebody owns it. Refuses with RATE_LIMITED beyond half
 * of the mails an address may receive in an hour: the other half is for its owner's codes, which a stranger must not be able to exhaust.
 * False when the owner's own mails have used the hour up: nothing leaves then, and the caller answers as always.
 */
export async function mayMailTo(uc: UseCase, address: string): Promise<boolean> {
  const key = `anonymous-mail:${uc.services.secrets.hmac("mail-count", address).toString("base64url")}`;
  const points = Math.ceil(uc.services.settings.mailsPerAddressPerHour / 2);
  const { allowed, retryAfterSeconds } = await uc.survive((manager) =>
    consume(manager, { key, points, windowSeconds: 3_600, now: uc.now }),
  );
  if (!allowed) refuse("RATE_LIMITED", { params: { retryAfterSeconds } });
  return (await countMail(uc, address)).allowed;
}
