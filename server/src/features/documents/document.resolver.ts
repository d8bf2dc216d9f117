import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { payloadOf, type Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { createDocumentLink } from "./create-document-link.usecase.ts";

@InputType("CreateDocumentLinkInput", { description: "Which file to download." })
export class CreateDocumentLinkInputType {
  @Field(() => ID, { description: "The document." })
  documentId!: string;
  @Field(() => Int, { nullable: true, description: "A page, from 1: its picture instead of the file, to look at without opening it." })
  page?: number | null;
}

export const CreateDocumentLinkPayload = payloadOf("CreateDocumentLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
  pageCount: { type: () => Int, description: "Pages of a PDF, 1 for a picture; null when nothing is known or nothing can be drawn." },
});

@Resolver()
export class DocumentResolver {
  @Mutation(() => CreateDocumentLinkPayload, {
    description: "A signed address of 60 seconds to download a file, or to see one of its pages.",
  })
  createDocumentLink(
    @Arg("input", () => CreateDocumentLinkInputType, { description: "The file." }) input: CreateDocumentLinkInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, createDocumentLink, input);
  }
}
