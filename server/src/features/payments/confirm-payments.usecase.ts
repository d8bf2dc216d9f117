import * as z from "zod/mini";
import { idempotencyKeyField } from "@portail-tic/shared/kernel/idempotency-key";
import { createHash } from "node:crypto";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { applyReport } from "./apply-report.ts";
import { BankFile } from "./receive-bank-file.ts";

const input = z.object({ file: z.instanceof(BankFile), idempotencyKey: idempotencyKeyField() });

/**
 * Takes in what the bank says of the transfers: paid, or sent back. A movement that matches nothing changes nothing, and the same file
 * twice changes nothing the second time; every movement has its line in the report that stays.
 */
export const confirmPayments = defineUseCase({
  name: "confirmPayments",
  access: ["ADMINISTRATOR"],
  stepUp: true,
  tokens: "never",
  input,
  async run(uc, { file: { outcome }, idempotencyKey }) {
    enforce(outcome.allowed ? outcome : { ...outcome, path: ["file"] });
    if (!outcome.allowed) return { importId: null };
    const { name, content, report } = outcome.value;
    const payload = { sha256: createHash("sha256").update(content).digest("hex") };
    return { importId: await uc.once(idempotencyKey, payload, () => applyReport(uc, name, report)) };
  },
});
