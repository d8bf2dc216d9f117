import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { firstSettlementDayAfter } from "@portail-tic/shared/kernel/settlement-day";
import type { CreditTransfer } from "../../integrations/payments/credit-transfer.ts";
import { writeCreditTransfer } from "../../integrations/payments/write-credit-transfer.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { openIban } from "../bank-accounts/index.ts";
import type { Download } from "../documents/index.ts";
import { openDebtor } from "./sealed-debtor.ts";

export const paymentFileKind = "payment-file";

interface BatchRow {
  readonly number: string;
  readonly releasedAt: Date;
  readonly sealedDebtor: Buffer;
}

interface TransferRow extends Omit<CreditTransfer, "creditorIban" | "text"> {
  readonly period: string;
  readonly requestNumber: string;
  readonly sealedIban: Buffer;
  readonly accountStructureId: string;
}

/**
 * The file of a released batch, made each time from what was frozen: IBANs are opened here and nowhere kept. The bank knows a file by its
 * number: taken out twice, it is the same one, and pays once.
 */
export async function paymentFileDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [batch] = await ctx.db.query<BatchRow>(
    `select number, released_at as "releasedAt", sealed_debtor as "sealedDebtor" from payment_batch where id = $1 and sealed_debtor is not null`,
    [id],
  );
  if (!batch) return null;
  const debtor = openDebtor(ctx.services.secrets, batch.sealedDebtor, id);
  const rows = await ctx.db.query<TransferRow>(transfersStatement, [id]);
  const xml = writeCreditTransfer({
    messageId: batch.number,
    createdAt: batch.releasedAt,
    executionDate: firstSettlementDayAfter(parisDateOf(batch.releasedAt)),
    debtor,
    transfers: rows.map((row) => transferOf(ctx, row, debtor.reference)),
  });
  return { fileName: `${batch.number}.xml`, mediaType: "application/xml", content: Buffer.from(xml, "utf8") };
}

function transferOf(ctx: RequestContext, row: TransferRow, reference: string): CreditTransfer {
  const { sealedIban, accountStructureId, period, requestNumber, ...transfer } = row;
  return {
    ...transfer,
    creditorIban: openIban(ctx.services.secrets, sealedIban, accountStructureId),
    text: `${reference} ${period} ${requestNumber}`,
  };
}

const transfersStatement = `
  select p.end_to_end_id as "endToEndId", p.amount_cents as "amountCents", p.holder as "creditorName", c.period,
    r.number as "requestNumber", b.sealed_iban as "sealedIban", b.structure_id as "accountStructureId"
  from payment p join bank_account b on b.id = p.bank_account_id join refund_request r on r.id = p.request_id
    join campaign c on c.id = p.campaign_id
  where p.batch_id = $1 and p.amount_cents > 0 order by p.id`;
