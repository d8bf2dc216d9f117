import { Column, Entity, PrimaryColumn } from "typeorm";

/** ORDERED until the bank answers; SETTLED at once when an advance covers everything; FAILED leaves room for another one. */
export type PaymentStatus = "ORDERED" | "PAID" | "FAILED" | "SETTLED";

/** One order of payment of one request, frozen but for what the bank answers. The IBAN stays sealed with its account. */
@Entity("payment")
export class PaymentEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  batchId!: string;
  @Column({ type: "uuid" })
  requestId!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "uuid" })
  campaignId!: string;
  @Column({ type: "text", unique: true })
  endToEndId!: string;
  @Column({ type: "bigint" })
  grantedCents!: number;
  @Column({ type: "bigint" })
  recoveredCents!: number;
  @Column({ type: "bigint" })
  amountCents!: number;
  @Column({ type: "uuid" })
  bankAccountId!: string;
  @Column({ type: "text" })
  holder!: string;
  @Column({ type: "text" })
  ibanCountry!: string;
  @Column({ type: "text", name: "iban_last4" })
  ibanLast4!: string;
  @Column({ type: "text" })
  status!: PaymentStatus;
  @Column({ type: "timestamptz", precision: 3 })
  orderedAt!: Date;
  @Column({ type: "date", nullable: true })
  paidOn!: string | null;
  @Column({ type: "text", nullable: true })
  failureCode!: string | null;
}
