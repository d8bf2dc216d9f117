import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { passwordExpiry } from "./password-age.ts";
import { findPasswordRules } from "./password-rules.queries.ts";
import { PasswordRulesType } from "./password-rules.type.ts";
import type { User } from "./user.queries.ts";
import { UserType } from "./user.type.ts";
import { ViewerType } from "./viewer.type.ts";

@Resolver(() => UserType)
export class PasswordAgeResolver {
  @FieldResolver(() => Date, {
    nullable: true,
    description: "From when the password must be replaced at sign-in; null when passwords do not age.",
  })
  passwordExpiresAt(@Root() user: User, @Ctx() { services }: RequestContext): Date | null {
    return user.passwordChangedAt && passwordExpiry(user.passwordChangedAt, services.settings.passwordMaxAgeDays);
  }
}

@Resolver(() => ViewerType)
export class PasswordRulesResolver {
  @FieldResolver(() => PasswordRulesType, {
    nullable: true,
    description: "Rules of the next password of the person signed in; null until the second factor, and for API tokens.",
  })
  passwordRules(@Ctx() { viewer, db }: RequestContext): Promise<PasswordRulesType> | null {
    return viewer.kind === "session" && viewer.level !== "PASSWORD" ? findPasswordRules(db, viewer.userId) : null;
  }
}
