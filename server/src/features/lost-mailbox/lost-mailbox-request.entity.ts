import type { LostMailboxStatus } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import { Column, Entity, PrimaryColumn } from "typeorm";

export type StoppedBy = "OLD_MAILBOX" | "ACCOUNT" | "ADDRESS_CHANGED" | "ADDRESS_TAKEN";

/** Somebody says they lost the mailbox they sign in with. Everything but the two addresses is what they typed: nothing of it is proved. */
@Entity({ name: "lost_mailbox_request" })
export class LostMailboxRequestEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  /** The account that signs in with the address; null when there is none. Never told to whoever asks. */
  @Column({ type: "uuid", nullable: true })
  userId!: string | null;
  @Column({ type: "text" })
  status!: LostMailboxStatus;
  @Column({ type: "text" })
  loginEmail!: string;
  @Column({ type: "text" })
  newEmail!: string;
  @Column({ type: "text" })
  firstName!: string;
  @Column({ type: "text" })
  lastName!: string;
  /** E.164. */
  @Column({ type: "text" })
  phone!: string;
  @Column({ type: "text", array: true })
  sirets!: string[];
  @Column({ type: "text" })
  explanation!: string;
  @Column({ type: "text" })
  language!: "fr" | "en";
  @Column({ type: "bytea", unique: true })
  verifyTokenHash!: Buffer;
  @Column({ type: "bytea", unique: true })
  stopTokenHash!: Buffer;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  /** Until when the new address may be verified, then until when the agents may decide. */
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  verifiedAt!: Date | null;
  @Column({ type: "uuid", nullable: true })
  firstApprovedBy!: string | null;
  @Column({ type: "uuid", nullable: true })
  secondApprovedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  delayedUntil!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  closedAt!: Date | null;
  @Column({ type: "text", nullable: true })
  stoppedBy!: StoppedBy | null;
}
