import type { PaymentDebtor } from "../../platform/config/settings.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";

const sealing = "payment-debtor";

/** Who pays a batch, as it was when its file first left; encrypted at rest and bound to the batch. */
export function sealDebtor(secrets: Secrets, debtor: PaymentDebtor, batchId: string): Buffer {
  return secrets.seal(sealing, JSON.stringify(debtor), batchId);
}

export function openDebtor(secrets: Secrets, sealed: Buffer, batchId: string): PaymentDebtor {
  return JSON.parse(secrets.open(sealing, sealed, batchId).toString("utf8")) as PaymentDebtor;
}
