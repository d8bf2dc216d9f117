import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { instructedOffices } from "./refund-request.queries.ts";

/** An office reads the files of the requests in its hands: invoices, pieces and the RIB, and nothing else of the structure. */
export async function officeReadsPieces(uc: UseCase, document: { readonly id: string; readonly structureId: string }): Promise<boolean> {
  const offices = instructedOffices(uc.viewer);
  if (offices.length === 0) return false;
  const rows = await uc.manager.query<unknown[]>(
    `select 1 from refund_request r left join bank_account b on b.id = r.bank_account_id
     where r.structure_id in (select $3::uuid union select structure_id from bank_account where rib_document_id = $2) and r.office_id = any ($1::uuid[]) and r.status <> 'DRAFT' and (b.rib_document_id = $2
       or exists (select from refund_line l where l.request_id = r.id and l.document_id = $2)
       or exists (select from refund_attachment a where a.request_id = r.id and a.document_id = $2))
     limit 1`,
    [offices, document.id, document.structureId],
  );
  return rows.length > 0;
}
