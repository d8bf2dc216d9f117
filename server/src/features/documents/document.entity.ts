import type { AcceptedMediaType, DocumentKind } from "@portail-tic/shared/documents/document-limits";
import { Column, Entity, PrimaryColumn } from "typeorm";

export type ScanStatus = "PENDING" | "CLEAN" | "INFECTED" | "NOT_SCANNED";

/** A file of a structure: the row here, the bytes in the file storage under `storageKey`. */
@Entity("document")
export class DocumentEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  kind!: DocumentKind;
  /** What the person called it: shown, never a path. */
  @Column({ type: "text" })
  fileName!: string;
  /** What its bytes are. */
  @Column({ type: "text" })
  mediaType!: AcceptedMediaType;
  @Column({ type: "int" })
  byteSize!: number;
  /** Of a PDF, 1 for a picture; null when there is nothing to draw, or it was not counted. */
  @Column({ type: "int", nullable: true })
  pageCount!: number | null;
  @Column({ type: "bytea" })
  sha256!: Buffer;
  @Column({ type: "text", unique: true })
  storageKey!: string;
  @Column({ type: "text" })
  scanStatus!: ScanStatus;
  /** When the scanner spoke; null while the file waits, and where nobody looks. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  scannedAt!: Date | null;
  /** Tries that the scanner did not answer: those tried least go first. */
  @Column({ type: "int", default: 0 })
  scanAttempts!: number;
  @Column({ type: "uuid" })
  uploadedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
}
