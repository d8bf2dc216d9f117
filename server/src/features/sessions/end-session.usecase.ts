import { endSessionSchema, type EndSession } from "@portail-tic/shared/sessions/end-session.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { endSession as end } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { forgetDevice } from "../devices/index.ts";
import { findDeviceToForget, findSessionOf } from "./session.queries.ts";
import type { SessionType } from "./session.type.ts";

/** Signs out one of the caller's browsers, which becomes a stranger to the account unless it is the one in use; done twice it changes nothing. No fresh factor: stopping must be easy. */
export const endSession = defineUseCase({
  name: "endSession",
  access: "signedIn",
  tokens: "never",
  input: endSessionSchema,
  async run(uc, { id }: EndSession): Promise<{ session: SessionType }> {
    const { userId } = sessionOf(uc);
    const session = (await findSessionOf(uc.manager, userId, id)) ?? notFound();
    uc.audit({ subjectKind: "Session", subjectId: id });
    await end(uc.manager, { sessionId: id, reason: "ENDED_REMOTELY", now: uc.now });
    const deviceId = await findDeviceToForget(uc.manager, { endedSessionId: id, viewer: sessionOf(uc) });
    if (deviceId !== null) await forgetDevice(uc.manager, deviceId);
    return { session: { ...session, endedAt: session.endedAt ?? uc.now } };
  },
});
