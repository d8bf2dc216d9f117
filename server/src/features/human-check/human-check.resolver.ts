import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { askHumanCheck } from "./ask-human-check.ts";
import { HumanCheckType, humanCheckFormEnum } from "./human-check.type.ts";

@Resolver()
export class HumanCheckResolver {
  @PublicField()
  @Query(() => HumanCheckType, { description: "Public: a challenge for this form, new each time. Limited per address." })
  humanCheck(
    @Ctx() ctx: RequestContext,
    @Arg("form", () => humanCheckFormEnum, { description: "The form its answer will go with." }) form: HumanCheckForm,
  ): Promise<HumanCheckType> {
    return askHumanCheck(ctx, form);
  }
}
