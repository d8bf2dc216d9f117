import { isCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { badUserInput } from "../problems/top-level-errors.ts";

export type CursorValue = string | number;
export type CursorType = "timestamptz" | "date" | "text" | "uuid" | "bigint";

/** An opaque position: the values of the order's columns. It says nothing the row itself did not show. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The values of a cursor, each of the expected type; BAD_USER_INPUT for anything else, before it reaches SQL. */
export function decodeCursor(cursor: string, types: readonly CursorType[]): CursorValue[] {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== types.length) return badUserInput("This cursor is not one of ours.");
  return types.map((type, index) => {
    const value: unknown = values[index];
    return hasShape(type, value) ? value : badUserInput("This cursor is not one of ours.");
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const storable = /^[^\0\p{Cs}]{0,500}$/u;

function hasShape(type: CursorType, value: unknown): value is CursorValue {
  if (type === "bigint") return Number.isSafeInteger(value);
  if (typeof value !== "string") return false;
  if (type === "timestamptz") return isInstant(value);
  if (type === "date") return isCivilDate(value);
  return (type === "uuid" ? uuid : storable).test(value);
}

/** As we write them, on a day that exists: `Date` moves 30 February to March, PostgreSQL refuses it. */
function isInstant(text: string): boolean {
  return isCivilDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
