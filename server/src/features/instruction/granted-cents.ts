import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { RefundRequestEntity } from "../refunds/index.ts";

/** What an approval grants, in cents: what was asked. */
export function grantedCentsOf(_uc: UseCase, request: RefundRequestEntity): Promise<number> {
  return Promise.resolve(request.totalCents);
}
