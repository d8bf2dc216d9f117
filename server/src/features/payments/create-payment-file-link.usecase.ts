import { createPaymentFileLinkSchema } from "@portail-tic/shared/payments/payment.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { judgeRelease } from "./judge-release.ts";
import { PaymentBatchEntity } from "./payment-batch.entity.ts";
import { PaymentEntity } from "./payment.entity.ts";
import { paymentFileKind } from "./payment-file.download.ts";
import { sealDebtor } from "./sealed-debtor.ts";

/**
 * An address of 60 seconds to the file of a batch for the bank. Taking it out the first time releases the batch; it is another person's act
 * than the order, always. Who pays is frozen with it: the same batch always gives the same file.
 */
export const createPaymentFileLink = defineUseCase({
  name: "createPaymentFileLink",
  access: ["ADMINISTRATOR"],
  stepUp: true,
  tokens: "never",
  input: createPaymentFileLinkSchema,
  async run(uc, { id }) {
    const batch = await uc.manager.findOne(PaymentBatchEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
    if (!batch) return notFound();
    uc.audit({ subjectKind: "PaymentBatch", subjectId: id, details: { number: batch.number } });
    const { secrets, settings } = uc.services;
    const failedCount = await uc.manager.countBy(PaymentEntity, { batchId: id, status: "FAILED" });
    enforce(judgeRelease({ ...batch, failedCount, hasDebtor: batch.sealedDebtor !== null }, userIdOf(uc.viewer), settings));
    if (batch.sealedDebtor === null && settings.paymentDebtor) {
      const release = { releasedBy: batch.releasedBy ?? userIdOf(uc.viewer), releasedAt: batch.releasedAt ?? uc.now };
      await uc.manager.update(PaymentBatchEntity, { id }, { ...release, sealedDebtor: sealDebtor(secrets, settings.paymentDebtor, id) });
    }
    return { batchId: id, url: await makeDownloadUrl(uc.services, { kind: paymentFileKind, id }, uc.now) };
  },
});
