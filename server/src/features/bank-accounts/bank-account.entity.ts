import { Column, Entity, PrimaryColumn } from "typeorm";

/** A bank account of a structure. The IBAN is sealed (the structure's id bound to it); what lists show stands beside in clear. */
@Entity("bank_account")
export class BankAccountEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  label!: string;
  @Column({ type: "text" })
  holder!: string;
  @Column({ type: "bytea" })
  sealedIban!: Buffer;
  /** Keyed hash: finds a duplicate without reading the IBAN. */
  @Column({ type: "bytea" })
  ibanFingerprint!: Buffer;
  @Column({ type: "text" })
  ibanCountry!: string;
  @Column({ type: "text", name: "iban_last4" })
  ibanLast4!: string;
  @Column({ type: "text", nullable: true })
  bic!: string | null;
  @Column({ type: "uuid" })
  ribDocumentId!: string;
  /** No payment before this instant. */
  @Column({ type: "timestamptz", precision: 3 })
  usableFrom!: Date;
  @Column({ type: "uuid" })
  createdBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  archivedAt!: Date | null;
  @Column({ type: "uuid", nullable: true })
  archivedBy!: string | null;
}
