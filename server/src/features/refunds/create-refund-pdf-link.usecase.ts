import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { refundRequestIdSchema } from "@portail-tic/shared/refunds/refund.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { findReadableRequest } from "./lock-request.ts";
import { refundPdfKind } from "./refund-pdf.download.ts";

/** A signed address of 60 seconds to the PDF of a request that was sent. */
export const createRefundPdfLink = defineUseCase({
  name: "createRefundPdfLink",
  access: "signedIn",
  input: refundRequestIdSchema,
  async run(uc, { id }) {
    const { facts } = await findReadableRequest(uc, id);
    enforce(judgeRefundAction("DOWNLOAD_PDF", facts));
    return { url: await makeDownloadUrl(uc.services, { kind: refundPdfKind, id }, uc.now) };
  },
});
