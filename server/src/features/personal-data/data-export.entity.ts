import { Column, Entity, PrimaryColumn } from "typeorm";

export type DataExportStatus = "ASKED" | "PREPARING" | "READY" | "FAILED" | "DELETED";

/** An export that was asked, and its file while there is one. At most one of a person, or by that person of a structure, is in progress. */
@Entity("data_export")
export class DataExportEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  /** The structure it is about; null for an export of the person. */
  @Column({ type: "uuid", nullable: true })
  structureId!: string | null;
  @Column({ type: "text" })
  status!: DataExportStatus;
  @Column({ type: "timestamptz", precision: 3 })
  askedAt!: Date;
  /** Last sign of whoever prepares it. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  aliveAt!: Date | null;
  @Column({ type: "int", default: 0 })
  attempts!: number;
  @Column({ type: "int", default: 0 })
  stepsDone!: number;
  @Column({ type: "int", nullable: true })
  stepsTotal!: number | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  readyAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  expiresAt!: Date | null;
  @Column({ type: "bigint", nullable: true })
  byteSize!: number | null;
  @Column({ type: "text", nullable: true, unique: true })
  storageKey!: string | null;
}
