import { Column, Entity, PrimaryColumn } from "typeorm";

/** Payments ordered together by one officer; somebody else takes the file out. Money in cents. */
@Entity("payment_batch")
export class PaymentBatchEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  /** What people quote: PAI-2026-000012. */
  @Column({ type: "text", unique: true })
  number!: string;
  @Column({ type: "uuid" })
  officeId!: string;
  /** Transfers of the file: payments covered by an advance are not in it. */
  @Column({ type: "int" })
  transferCount!: number;
  @Column({ type: "bigint" })
  totalCents!: number;
  @Column({ type: "uuid" })
  orderedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  orderedAt!: Date;
  @Column({ type: "uuid", nullable: true })
  releasedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  releasedAt!: Date | null;
  /** Who pays: frozen when its file first leaves. */
  @Column({ type: "bytea", nullable: true })
  sealedDebtor!: Buffer | null;
}
