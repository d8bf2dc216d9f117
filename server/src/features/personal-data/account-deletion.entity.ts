import { Column, Entity, PrimaryColumn } from "typeorm";

export type DeletionCancelReason = "OWNER" | "LINK" | "STILL_MANAGER" | "STILL_STAFF" | "REACTIVATED";

/** A deletion that was asked, waiting for its day, done or taken back. One waits per account. */
@Entity("account_deletion")
export class AccountDeletionEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "timestamptz", precision: 3 })
  askedAt!: Date;
  /** SYSTEM: a deactivated account that nobody reactivated. */
  @Column({ type: "text" })
  askedBy!: "OWNER" | "SYSTEM";
  @Column({ type: "timestamptz", precision: 3 })
  dueAt!: Date;
  @Column({ type: "bytea", unique: true, select: false })
  cancelTokenHash!: Buffer;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  cancelledAt!: Date | null;
  @Column({ type: "text", nullable: true })
  cancelReason!: DeletionCancelReason | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  doneAt!: Date | null;
}
