import { opens } from "@portail-tic/shared/access/capability-table";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { capabilitiesOf } from "../access/index.ts";

/** A RIB stays a document of the structure it was given to; the account that followed a change of SIRET shows it to its own readers. */
export async function readsAccountOfRib(uc: UseCase, document: { readonly id: string; readonly kind: string }): Promise<boolean> {
  if (document.kind !== "RIB") return false;
  const accounts = await uc.manager.query<{ structureId: string }[]>(
    `select structure_id as "structureId" from bank_account where rib_document_id = $1`,
    [document.id],
  );
  for (const { structureId } of accounts) if (opens(await capabilitiesOf(uc, structureId), "readBankAccounts")) return true;
  return false;
}
