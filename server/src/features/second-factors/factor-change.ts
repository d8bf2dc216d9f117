import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { sessionOf } from "../users/index.ts";

type FactorChange = "user.factorAdded" | "user.factorRemoved" | "user.recoveryCodesRenewed";

/** What follows any change of what proves the person: their other sessions end, and the login address is told. */
export async function announceFactorChange(uc: UseCase, topic: FactorChange, factorId?: string): Promise<void> {
  const { userId, sessionId } = sessionOf(uc);
  await endSessionsOf(uc.manager, { userId, exceptSessionId: sessionId, reason: "FACTOR_CHANGED", now: uc.now });
  await uc.announce(topic, { userId, ...(factorId ? { factorId } : {}) });
}
