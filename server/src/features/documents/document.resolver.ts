import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { payloadOf, type Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { createDocumentLink } from "./create-document-link.usecase.ts";

@InputType("CreateDocumentLinkInput", { description: "Which file to download." })
export class CreateDocumentLinkInputType {
  @Field(() => ID, { description: "The document." })
  documentId!: string;
}

export const CreateDocumentLinkPayload = payloadOf("CreateDocumentLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
});

@Resolver()
export class DocumentResolver {
  @Mutation(() => CreateDocumentLinkPayload, { description: "A signed address of 60 seconds to download a file." })
  createDocumentLink(
    @Arg("input", () => CreateDocumentLinkInputType, { description: "The file." }) input: CreateDocumentLinkInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, createDocumentLink, input);
  }
}
