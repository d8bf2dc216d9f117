import { Column, Entity, PrimaryColumn } from "typeorm";

/** A browser that holds our device cookie, whoever signs in from it. The cookie is `<id>.<secret>`; only the SHA-256 of the secret is kept. */
@Entity({ name: "browser" })
export class BrowserEntity {
  /** Random: half of the cookie, never shown. */
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "bytea" })
  tokenHash!: Buffer;
  /** Of the value before the last rotation. */
  @Column({ type: "bytea", nullable: true })
  previousTokenHash!: Buffer | null;
  @Column({ type: "timestamptz", precision: 3 })
  rotatedAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
}
