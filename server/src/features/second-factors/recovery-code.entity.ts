import { Column, Entity, PrimaryColumn } from "typeorm";

/** One of the codes kept on paper to sign in without the telephone; only its digest is stored. */
@Entity({ name: "recovery_code" })
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  batchId!: string;
  @Column({ type: "bytea", unique: true })
  codeHash!: Buffer;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  usedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  revokedAt!: Date | null;
}
