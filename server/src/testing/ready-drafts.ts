import { v7 as uuidv7 } from "uuid";
import { addDocumentRow, campaignOf, type Farm } from "./refund-scenario.ts";
import type { TestServer } from "./test-server.ts";

/** Drafts that only wait to be sent, written at once: 200 rounds would spend their time preparing. */
export async function readyDrafts(server: TestServer, farm: Farm, count: number): Promise<{ id: string; version: number }[]> {
  const documentId = await addDocumentRow(server, farm.structure, farm.manager);
  const campaignId = await campaignOf(server, "2025");
  const ids = Array.from({ length: count }, () => uuidv7());
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, beneficiary_category_code, bank_account_id,
       sworn_accuracy, sworn_not_in_difficulty, total_cents, created_by, created_at, updated_at)
     select id, 'TEST-' || id, $2, $3, 'ANNUAL_REFUND', 'DRAFT', 'INDIVIDUAL_FARMER', $4, true, true, 26940, $5, $6, $6 from unnest($1::uuid[]) as id`,
    [ids, farm.structure.id, campaignId, farm.bankAccountId, farm.manager.id, now],
  );
  await server.dataSource.query(
    `insert into refund_line (id, request_id, position, product_code, invoice_number, supplier, delivery_date, quantity, unit, tariff_id, rate,
       amount_cents, document_id, structure_id, form_kind, invoice_key, saved_by, saved_at)
     select gen_random_uuid(), draft, 1, 'GNR', draft::text, 'Ouest', '2025-03-31', 1000, 'L', t.id, t.rate, 26940, $2, $3, 'ANNUAL_REFUND',
       'ouest/' || draft, $5, $6 from unnest($1::uuid[]) as draft, tariff t where t.campaign_id = $4 and t.product_code = 'GNR' and not t.with_attestation`,
    [ids, documentId, farm.structure.id, campaignId, farm.manager.id, now],
  );
  return ids.map((id) => ({ id, version: 1 }));
}
