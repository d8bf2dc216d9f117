import { Column, Entity, PrimaryColumn } from "typeorm";
import type { BankReport } from "../../integrations/payments/bank-report.ts";

/** A file of the bank that was taken in; the file itself is not kept. */
@Entity("payment_import")
export class PaymentImportEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "text" })
  fileName!: string;
  @Column({ type: "text" })
  format!: BankReport["format"];
  @Column({ type: "uuid" })
  importedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  importedAt!: Date;
}
