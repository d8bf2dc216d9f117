import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { RequestMembershipInputType, RequestMembershipPayload } from "./attachment.inputs.ts";
import { requestMembership } from "./request-membership.usecase.ts";

@Resolver()
export class AttachmentResolver {
  @Mutation(() => RequestMembershipPayload, { description: "Asks to be attached to a registered structure; its manager decides." })
  requestMembership(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestMembershipInputType, { description: "The request." }) input: RequestMembershipInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, requestMembership, input);
  }
}
