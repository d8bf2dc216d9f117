import { Column, Entity, PrimaryColumn } from "typeorm";

export type TokenScope = "READ" | "READ_WRITE";

/** A key for a program, never wider than its owner's rights at each call. The secret is known to its owner only. */
@Entity({ name: "api_token" })
export class ApiTokenEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  name!: string;
  /** Beginning of the token, to recognise it by. */
  @Column({ type: "text" })
  prefix!: string;
  /** SHA-256 of the whole token. */
  @Column({ type: "bytea", unique: true })
  secretHash!: Buffer;
  @Column({ type: "text" })
  scope!: TokenScope;
  /** Null: every structure of the owner; an empty list means none. */
  @Column({ type: "uuid", array: true, nullable: true })
  structureIds!: string[] | null;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  lastUsedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  revokedAt!: Date | null;
  /** The last notice of its end that was given: 30, 7 or 0 days before. */
  @Column({ type: "int", nullable: true })
  noticedDays!: number | null;
}
