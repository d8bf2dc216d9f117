import * as z from "zod/mini";
import { idField } from "../kernel/fields.ts";

/** A draft; the files travel beside it. */
export const importRefundLinesSchema = z.object({ requestId: idField() });

/** What became of a row or of an invoice's line. */
export const IMPORT_STATUSES = ["IMPORTED", "TO_REVIEW", "TO_CORRECT", "IGNORED"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Rows of one table, at most. */
export const MAX_TABLE_ROWS = 5_000;
