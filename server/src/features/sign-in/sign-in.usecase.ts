import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { signInSchema, type SignIn } from "@portail-tic/shared/sign-in/sign-in.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import { createSession } from "../../platform/sessions/create-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { Preparing, UseCase } from "../../platform/use-cases/use-case.ts";
import { type CodeChallengeType, findMethods, openChallenge, isFactorFrozen, startChallenge } from "../second-factors/index.ts";
import { findKnownBrowser, passAsTrustedDevice } from "../devices/index.ts";
import { isStaff } from "../staff/index.ts";
import {
  countPasswordAttempt,
  findPasswordHash,
  findUserByLoginEmail,
  passwordAttemptsKey,
  type User,
  verifyPassword,
  ViewerType,
} from "../users/index.ts";

interface Outcome {
  readonly challenge: CodeChallengeType | null;
  readonly methods: SecondFactorMethod[];
  readonly mayTrustDevice: boolean;
  readonly viewer: ViewerType;
}

/**
 * First factor: a session good for nothing but the second one, and a code by mail unless an app shows one; in a browser the person trusts,
 * the session is good for everything at once. One answer for every failure, whatever the browser.
 */
export const signIn = defineUseCase({
  name: "signIn",
  access: "public",
  tokens: "never",
  input: signInSchema,
  async prepare(call, input: SignIn) {
    const user = await findUserByLoginEmail(call.db, input.loginEmail);
    if (user) call.audit({ subjectKind: "User", subjectId: user.id });
    const counted = await countAttempt(call, input.loginEmail, user);
    const passwordHash = await findPasswordHash(call.db, user?.id ?? null);
    return { user, counted, passwordHash, isRight: await verifyPassword(passwordHash, input.password) };
  },
  async run(uc, _input, shown): Promise<Outcome> {
    const { user, passwordHash } = shown;
    if (!user || !shown.isRight || !(await isStillThePassword(uc, user, passwordHash))) return refuse("CREDENTIALS_INVALID");
    await uc.survive((manager) => forgive(manager, shown.counted));
    uc.audit({ actorUserId: user.id });
    const viewer = new ViewerType();
    const deviceId = await passAsTrustedDevice(uc, user.id);
    if (deviceId !== null) {
      uc.audit({ details: { method: "TRUSTED_DEVICE" } });
      await createSession(uc, { userId: user.id, level: "FULL", provedBy: "TRUSTED_DEVICE", deviceId });
      return { challenge: null, methods: [], mayTrustDevice: false, viewer };
    }
    const sessionId = await createSession(uc, { userId: user.id, level: "PASSWORD" });
    const mayTrustDevice = !(await isStaff(uc.manager, user.id));
    const methods = await usableMethods(uc, user.id);
    if (methods[0] === "MAIL_CODE")
      return { challenge: await startChallenge(uc, { user, sessionId, purpose: "SIGN_IN" }), methods, mayTrustDevice, viewer };
    await openChallenge(uc, uc.manager, { userId: user.id, sessionId, purpose: "SIGN_IN" });
    return { challenge: null, methods, mayTrustDevice, viewer };
  },
});

/** What may be shown today: without the mail code when it is frozen and something else is left. */
async function usableMethods({ manager, now }: UseCase, userId: string): Promise<SecondFactorMethod[]> {
  const methods = await findMethods(manager, userId, "SIGN_IN");
  if (methods.length === 1 || !(await isFactorFrozen(manager, { userId, method: "MAIL_CODE" }, now))) return methods;
  return methods.filter((method) => method !== "MAIL_CODE");
}

/**
 * Counts this attempt, on the address typed whether or not it is somebody's; answers the counter to forgive when the password is right.
 * A browser that opened this account before has a counter of its own: a stranger's failures do not keep the owner out, nor the reverse.
 */
async function countAttempt(call: Preparing, loginEmail: string, user: User | null): Promise<string> {
  const browserId = await findKnownBrowser(call, user?.id ?? null);
  const address = passwordAttemptsKey(call, loginEmail);
  const key = browserId === null ? address : `${address}:${browserId}`;
  const attempt = await call.survive((manager) => countPasswordAttempt(manager, key, call.now));
  return attempt.allowed ? key : refuse("RATE_LIMITED", { params: { retryAfterSeconds: attempt.retryAfterSeconds } });
}

/** Locked until the session is there: a password changed while we hashed ends every session, and must not miss this one. */
async function isStillThePassword(uc: UseCase, user: User, passwordHash: string | null): Promise<boolean> {
  const rows = await uc.manager.query<unknown[]>(
    `select 1 from app_user where id = $1 and password_hash = $2 and status = 'ACTIVE' for share`,
    [user.id, passwordHash],
  );
  return rows.length === 1;
}
