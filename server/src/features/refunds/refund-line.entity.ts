import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FormKind } from "../campaigns/index.ts";

/** A line as stored. Unique per invoice and product inside its request, and among the claimed lines of a structure and form. */
@Entity("refund_line")
export class RefundLineEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  requestId!: string;
  @Column({ type: "int" })
  position!: number;
  @Column({ type: "text" })
  productCode!: string;
  @Column({ type: "text" })
  invoiceNumber!: string;
  @Column({ type: "text" })
  supplier!: string;
  @Column({ type: "date" })
  deliveryDate!: string;
  @Column({ type: "numeric", precision: 14, scale: 3 })
  quantity!: string;
  @Column({ type: "text" })
  unit!: QuantityUnit;
  @Column({ type: "boolean" })
  withAttestation!: boolean;
  @Column({ type: "uuid" })
  tariffId!: string;
  /** Euros per rate unit, as it was when the line was saved. */
  @Column({ type: "numeric", precision: 12, scale: 4 })
  rate!: string;
  @Column({ type: "bigint" })
  amountCents!: number;
  @Column({ type: "uuid", nullable: true })
  documentId!: string | null;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  formKind!: FormKind;
  @Column({ type: "text" })
  invoiceKey!: string;
  /** The buyer its e-invoice names, when that is not the structure. */
  @Column({ type: "text", nullable: true })
  billedTo!: string | null;
  /** True from the submission until a rejection or a withdrawal. */
  @Column({ type: "boolean" })
  claimed!: boolean;
  /** One more each time the line is saved: who edits it gives back the one that was read. */
  @Column({ type: "int" })
  version!: number;
  @Column({ type: "uuid" })
  savedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  savedAt!: Date;
}
