import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { describeDevice } from "../devices/index.ts";
import { endOtherSessions } from "./end-other-sessions.usecase.ts";
import { endSession } from "./end-session.usecase.ts";
import { findOpenSessions } from "./session.queries.ts";
import { SessionType } from "./session.type.ts";
import { EndOtherSessionsPayload, EndSessionInput, EndSessionPayload } from "./sessions.inputs.ts";

@Resolver(() => SessionType)
export class SessionsResolver {
  @Query(() => [SessionType], { description: "Where the viewer is signed in, last used first. For people only: FORBIDDEN to a token." })
  mySessions(@Ctx() { db, viewer, now }: RequestContext): Promise<SessionType[]> {
    return viewer.kind === "session" ? findOpenSessions(db, viewer.userId, now) : forbidden();
  }

  @FieldResolver(() => String, { description: "Browser and system in plain words, in the language of the request; as the browser says." })
  device(@Ctx() { request }: RequestContext, @Root() session: SessionType): string {
    return describeDevice(session.userAgent, request.language);
  }

  @FieldResolver(() => Boolean, { description: "True for the session that asks." })
  isCurrent(@Ctx() { viewer }: RequestContext, @Root() session: SessionType): boolean {
    return viewer.kind === "session" && viewer.sessionId === session.id;
  }

  @Mutation(() => EndSessionPayload, { description: "Signs out one of the viewer's browsers; its next request is anonymous." })
  endSession(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EndSessionInput, { description: "The session." }) input: EndSessionInput,
  ): Promise<Payload> {
    return runUseCase(ctx, endSession, input);
  }

  @Mutation(() => EndOtherSessionsPayload, { description: "Signs out every browser of the viewer but this one." })
  endOtherSessions(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, endOtherSessions, {});
  }
}
