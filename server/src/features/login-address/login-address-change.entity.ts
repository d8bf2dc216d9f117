import type { AddressChangeWay } from "@portail-tic/shared/login-address/login-address-rules";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One change of login address, from its request to the end of its undo. The tokens of its links are not here: only their hashes. */
@Entity({ name: "login_address_change" })
export class LoginAddressChangeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  way!: AddressChangeWay;
  @Column({ type: "text" })
  oldEmail!: string;
  @Column({ type: "text" })
  newEmail!: string;
  /** Where it was asked: the one session that stays open. */
  @Column({ type: "uuid", nullable: true })
  sessionId!: string | null;
  /** Null where the old mailbox is not asked. */
  @Column({ type: "bytea", nullable: true, unique: true })
  oldTokenHash!: Buffer | null;
  @Column({ type: "bytea", nullable: true, unique: true })
  newTokenHash!: Buffer | null;
  @Column({ type: "bytea", unique: true })
  undoTokenHash!: Buffer;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  /** Until when it may be confirmed. */
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  oldConfirmedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  newConfirmedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  cancelledAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  completedAt!: Date | null;
  /** The contact address was the old login address, and went with it. */
  @Column({ type: "boolean", default: false })
  contactFollowed!: boolean;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  undoExpiresAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  undoneAt!: Date | null;
}
