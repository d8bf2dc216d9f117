import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { isFullySignedIn, userIdOf, type SessionLevel } from "../../platform/sessions/viewer.ts";
import { userLoader } from "./user.loaders.ts";
import { UserType } from "./user.type.ts";
import { ViewerType } from "./viewer.type.ts";

const sessionLevelEnum = registerEnum(
  "SessionLevel",
  {
    PASSWORD: "Only the password was shown: nothing opens but the second factor.",
    RENEWAL: "Both factors were shown, but the password is too old: nothing opens but renewPassword.",
    FULL: "Both factors were shown.",
  },
  "How far a session has been proved.",
);

@Resolver(() => ViewerType)
export class ViewerResolver {
  @PublicField()
  @Query(() => ViewerType, { description: "Public: who is signed in; every field null for nobody." })
  viewer(): ViewerType {
    return new ViewerType();
  }

  @FieldResolver(() => sessionLevelEnum, { nullable: true, description: "Null without a session (nobody, or an API token)." })
  sessionLevel(@Ctx() { viewer }: RequestContext): SessionLevel | null {
    return viewer.kind === "session" ? viewer.level : null;
  }

  @FieldResolver(() => UserType, { nullable: true, description: "The person; null until the second factor." })
  user(@Ctx() ctx: RequestContext): Promise<UserType | null> | null {
    return isFullySignedIn(ctx.viewer) ? userLoader(ctx).load(userIdOf(ctx.viewer)) : null;
  }

  @FieldResolver(() => Date, { nullable: true, description: "Until when sensitive actions need no further code; null when they need one." })
  steppedUpUntil(@Ctx() { viewer, now }: RequestContext): Date | null {
    const until = viewer.kind === "session" ? viewer.steppedUpUntil : null;
    return until && until > now ? until : null;
  }
}
