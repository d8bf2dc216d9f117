import { endSessionSchema, type EndSession } from "@portail-tic/shared/sessions/end-session.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { endSession as end } from "../../platform/sessions/end-session.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { findSessionOf } from "./session.queries.ts";
import type { SessionType } from "./session.type.ts";

/** Signs out one of the caller's browsers; done twice it changes nothing. No fresh factor: stopping must be easy. */
export const endSession = defineUseCase({
  name: "endSession",
  access: "signedIn",
  tokens: "never",
  input: endSessionSchema,
  async run(uc, { id }: EndSession): Promise<{ session: SessionType }> {
    const userId = userIdOf(uc.viewer);
    const session = (await findSessionOf(uc.manager, userId, id)) ?? notFound();
    uc.audit({ subjectKind: "Session", subjectId: id });
    await end(uc.manager, { sessionId: id, reason: "ENDED_REMOTELY", now: uc.now });
    return { session: { ...session, endedAt: session.endedAt ?? uc.now } };
  },
});
