import { Column, Entity, PrimaryColumn } from "typeorm";

export type LinkPurpose = "ACTIVATION" | "PASSWORD_RESET";

/** A link sent by mail, for one purpose and one use. The token is not here: it is derived from the id when the mail is written. */
@Entity({ name: "account_link" })
export class AccountLinkEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  purpose!: LinkPurpose;
  @Column({ type: "bytea", unique: true })
  tokenHash!: Buffer;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  usedAt!: Date | null;
  /** A newer link of the same purpose took its place. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  supersededAt!: Date | null;
}
