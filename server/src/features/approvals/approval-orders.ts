import type { KeysetColumn, KeysetOrder } from "../../platform/graphql/keyset.ts";
import type { Approval } from "./approval.type.ts";

/** A row of a list, with what it may be sorted by and does not show. */
export type ListedApproval = Approval & { readonly structureKey: string; readonly requesterKey: string };

type By = "CREATED" | "EXPIRES" | "STRUCTURE" | "REQUESTER";
export type ApprovalOrderName = `${By}_${"ASC" | "DESC"}`;

/** SQL: the words people sort by, byte by byte so that a cursor means the same everywhere. */
const structureKey = `lower(s.name) collate "C"`;
const requesterKey = `lower(u.last_name || ' ' || u.first_name) collate "C"`;

const created: KeysetColumn<ListedApproval> = { sql: "p.created_at", type: "timestamptz", value: (row) => row.createdAt };
const unique: KeysetColumn<ListedApproval> = { sql: "p.id", type: "uuid", value: (row) => row.id };

const columns: Record<By, KeysetOrder<ListedApproval>["columns"]> = {
  CREATED: [created, unique],
  EXPIRES: [{ sql: "p.expires_at", type: "timestamptz", value: (row) => row.expiresAt }, unique],
  STRUCTURE: [{ sql: structureKey, type: "text", value: (row) => row.structureKey }, created, unique],
  REQUESTER: [{ sql: requesterKey, type: "text", value: (row) => row.requesterKey }, created, unique],
};

const order = (by: By, direction: "asc" | "desc"): KeysetOrder<ListedApproval> => ({ direction, columns: columns[by] });

/** The ways a list of requests may be sorted. Each needs what its columns name: `p` the request, `s` its structure, `u` who asks. */
export const approvalOrders: Record<ApprovalOrderName, KeysetOrder<ListedApproval>> = {
  CREATED_DESC: order("CREATED", "desc"),
  CREATED_ASC: order("CREATED", "asc"),
  EXPIRES_ASC: order("EXPIRES", "asc"),
  EXPIRES_DESC: order("EXPIRES", "desc"),
  STRUCTURE_ASC: order("STRUCTURE", "asc"),
  STRUCTURE_DESC: order("STRUCTURE", "desc"),
  REQUESTER_ASC: order("REQUESTER", "asc"),
  REQUESTER_DESC: order("REQUESTER", "desc"),
};

/** SQL: what the rows of a list are selected with, for their cursors. */
export const sortKeys = `${structureKey} as "structureKey", ${requesterKey} as "requesterKey"`;

export const isByRequester = (name: ApprovalOrderName) => name.startsWith("REQUESTER");

/** SQL: by structure, those before the cursor's have nothing more to give and are not asked; `true` in the other orders. */
export function structuresBeyond(name: ApprovalOrderName, cursorPlace: number): string {
  if (!name.startsWith("STRUCTURE")) return "true";
  return `${structureKey} ${name === "STRUCTURE_ASC" ? ">=" : "<="} $${cursorPlace}::text`;
}
