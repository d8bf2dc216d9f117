import type { Choice } from "../../../ui/form/select-field.tsx";
import type { FileFactsFragment } from "../gql/graphql.ts";
import type { DraftRequest } from "./use-draft.ts";

/** Scanned invoices already there, one choice per file. */
export function invoicesOf({ lines, attachments }: DraftRequest): Choice[] {
  const files = [...lines.edges.map(({ node }) => node.document), ...attachments.filter(({ kind }) => kind === "INVOICE")];
  const byId = new Map(files.filter((file): file is FileFactsFragment => file !== null).map((file) => [file.id, file]));
  return [...byId.values()].map(({ id, fileName }) => ({ value: id, label: fileName }));
}
