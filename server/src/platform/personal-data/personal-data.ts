import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { EntityManager } from "typeorm";
import type { EventPayload } from "../outbox/event.ts";

/** A column that names a person, as `table.column`. */
export type PersonColumnName = `${string}.${string}`;

/**
 * What becomes of the rows behind a column that names a person: the file of the export that shows them (or why none does), and whether
 * deletion of the account removes them (or why they stay).
 */
export type PersonColumn =
  | { readonly file: string; readonly atDeletion: "DELETE" }
  | { readonly file: string | null; readonly atDeletion: "DELETE" | "KEEP"; readonly why: string };

/** One file of the export. */
export interface ExportedFile {
  /** Its name, without folder and extension; what belongs to the objects of another file begins with its name: `refund-requests-lines`. */
  readonly name: string;
  /** What it holds, for whoever opens it. */
  readonly about: Readonly<Record<Language, string>>;
  /** One row per object; $1 is the person (or the structure), $2 the instant. No secret, no other person's name or address. */
  readonly sql: string;
}

/** Where the bytes of an exported document are. */
export interface ExportedDocument {
  readonly id: string;
  readonly fileName: string;
  readonly storageKey: string;
}

/** The deletion of an account in progress: one transaction, in which the rows of `app_user` and of the person's structures are locked. */
export interface Erasure {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly userId: string;
  announce(topic: string, payload: EventPayload): Promise<void>;
}

/** What a feature holds about a person. A test walks every table and fails for a column that no feature answers for. */
export interface PersonalData {
  readonly columns: Readonly<Record<PersonColumnName, PersonColumn>>;
  readonly files?: readonly ExportedFile[];
  /** SQL for `ExportedDocument` rows; the same parameters. */
  readonly documents?: string;
  /** What must be ended or blanked rather than deleted; runs before the rows of this feature's DELETE columns go. */
  readonly erase?: (erasure: Erasure) => Promise<void>;
}
