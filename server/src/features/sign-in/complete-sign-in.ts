import type { Proof } from "../../platform/sessions/proof.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { rememberDevice } from "../devices/index.ts";
import { sessionOf, ViewerType } from "../users/index.ts";

/** What follows any second factor that was accepted: the session is good for everything under a new token, and the browser is noted. */
export async function completeSignIn(
  uc: UseCase,
  { provedBy, trustDevice }: { provedBy: Proof; trustDevice: boolean },
): Promise<{ viewer: ViewerType }> {
  const { sessionId, userId } = sessionOf(uc);
  await rotateSession(uc, { level: "FULL", provedBy, isSignIn: true });
  await rememberDevice(uc, { userId, sessionId, trust: trustDevice });
  return { viewer: new ViewerType() };
}
