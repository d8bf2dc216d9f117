import { refuse } from "../../platform/problems/problem-error.ts";
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

/**
 * Asked before any change of what proves the person. An agent's mailbox must not open their work by a detour: in a session that did not show
 * the app or the key, a new one, or new recovery codes, would give the powers the mail code does not.
 */
export function refuseUnshownStaffFactor({ viewer }: Pick<UseCase, "viewer">): void {
  if (viewer.kind === "session" && viewer.staffBarrier === "FACTOR_NOT_SHOWN") refuse("STAFF_FACTOR_NOT_SHOWN");
}
