import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addDocumentReader, addDocumentUse } from "../documents/index.ts";
import { instructedOffices } from "../refunds/index.ts";

addDocumentUse("piece_item_document.document_id");
addDocumentUse("refund_message_document.document_id");
addDocumentReader(officeReadsExchanges);

/** An office reads what answers its questions and what goes with the messages of the requests in its hands. */
async function officeReadsExchanges(uc: UseCase, document: { readonly id: string }): Promise<boolean> {
  const offices = instructedOffices(uc.viewer);
  if (offices.length === 0) return false;
  const rows = await uc.manager.query<unknown[]>(
    `select 1 from piece_item_document a join piece_item i on i.id = a.item_id join piece_request p on p.id = i.piece_request_id
     join refund_request r on r.id = p.request_id where a.document_id = $2 and r.office_id = any ($1::uuid[])
     union all
     select 1 from refund_message_document a join refund_message m on m.id = a.message_id
     join refund_request r on r.id = m.request_id where a.document_id = $2 and r.office_id = any ($1::uuid[]) limit 1`,
    [offices, document.id],
  );
  return rows.length > 0;
}
