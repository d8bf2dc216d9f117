import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { documentLoader, withUploadedFile } from "../documents/index.ts";
import { attachDocument } from "./attach-document.usecase.ts";
import { createRefundPdfLink } from "./create-refund-pdf-link.usecase.ts";
import { detachDocument } from "./detach-document.usecase.ts";
import { importRefundLines } from "./import-refund-lines.usecase.ts";
import { reportOf } from "./import-report.ts";
import { withImportSources } from "./import-source.ts";
import {
  AttachDocumentInputType,
  CreateRefundPdfLinkInputType,
  DetachDocumentInputType,
  ImportRefundLinesInputType,
} from "./refund.inputs.ts";
import {
  AttachDocumentPayload,
  CreateRefundPdfLinkPayload,
  DetachDocumentPayload,
  ImportRefundLinesPayload,
  withRequest,
} from "./refund.payloads.ts";

/** Files that come into a request or leave it, and the one that comes out of it. */
@Resolver()
export class RefundFilesResolver {
  @Mutation(() => AttachDocumentPayload, { description: "Keeps a file, and attaches it to a draft or a line when asked." })
  attachDocument(
    @Arg("input", () => AttachDocumentInputType, { description: "The file." }) { file: upload, ...input }: AttachDocumentInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withUploadedFile(ctx, upload, async (file) => {
      const outcome = await runUseCase(ctx, attachDocument, { ...input, file });
      const { documentId } = outcome;
      return { ...(await withRequest(ctx, outcome)), document: documentId ? await documentLoader(ctx).load(documentId) : null };
    });
  }

  @Mutation(() => ImportRefundLinesPayload, {
    description:
      "Adds to a draft the lines that e-invoices and CSV tables hold, each good one; says of every other why not. A file sent again adds nothing.",
  })
  importRefundLines(
    @Arg("input", () => ImportRefundLinesInputType, { description: "The files." }) {
      files: uploads,
      requestId: id,
    }: ImportRefundLinesInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withImportSources(ctx, uploads, async (files) => {
      const outcome = await runUseCase(ctx, importRefundLines, { requestId: id, files });
      const reports = outcome.imported?.map((source) => reportOf(source, ctx.request.language)) ?? null;
      return { ...(await withRequest(ctx, outcome)), files: reports };
    });
  }

  @Mutation(() => DetachDocumentPayload, {
    description: "Takes a file away from a draft and from its lines; it is deleted when nothing else uses it.",
  })
  async detachDocument(
    @Arg("input", () => DetachDocumentInputType, { description: "The file." }) input: DetachDocumentInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, detachDocument, input));
  }

  @Mutation(() => CreateRefundPdfLinkPayload, { description: "A signed address of 60 seconds to download the PDF of a request." })
  createRefundPdfLink(
    @Arg("input", () => CreateRefundPdfLinkInputType, { description: "The request." }) input: CreateRefundPdfLinkInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, createRefundPdfLink, input);
  }
}
