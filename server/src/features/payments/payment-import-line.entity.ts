import { Column, Entity, PrimaryColumn } from "typeorm";
import type { MovementResult } from "./judge-movement.ts";

/** What became of one movement of the bank. Money in cents. */
@Entity("payment_import_line")
export class PaymentImportLineEntity {
  @PrimaryColumn({ type: "uuid" })
  importId!: string;
  @PrimaryColumn({ type: "int" })
  position!: number;
  @Column({ type: "text", nullable: true })
  endToEndId!: string | null;
  @Column({ type: "bigint", nullable: true })
  amountCents!: number | null;
  @Column({ type: "date", nullable: true })
  bookedOn!: string | null;
  @Column({ type: "text", nullable: true })
  reasonCode!: string | null;
  @Column({ type: "text" })
  result!: MovementResult;
  @Column({ type: "uuid", nullable: true })
  paymentId!: string | null;
}
