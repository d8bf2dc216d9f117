import { opens } from "@portail-tic/shared/access/capability-table";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { capabilitiesOf } from "../access/index.ts";
import type { DocumentEntity } from "./document.entity.ts";

/** One reason to be allowed to read a document. */
export type DocumentReader = (uc: UseCase, document: DocumentEntity) => Promise<boolean>;

const readers: DocumentReader[] = [readsForTheStructure];

/** A higher feature adds its own reason: the office that handles a request reads its pieces. */
export function addDocumentReader(reader: DocumentReader): void {
  readers.push(reader);
}

/** May the viewer read this document now, for any reason? */
export async function mayReadDocument(uc: UseCase, document: DocumentEntity): Promise<boolean> {
  for (const reader of readers) if (await reader(uc, document)) return true;
  return false;
}

async function readsForTheStructure(uc: UseCase, document: DocumentEntity): Promise<boolean> {
  const held = await capabilitiesOf(uc, document.structureId);
  return opens(held, document.kind === "RIB" ? "readBankAccounts" : "readRefundRequests");
}
