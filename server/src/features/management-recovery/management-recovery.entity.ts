import type { RecoveryStatus, RecoveryWay } from "@portail-tic/shared/management-recovery/recovery-states";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody asks to become principal manager of a structure whose own is lost; one request lives per structure. */
@Entity("management_recovery")
export class ManagementRecoveryEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "uuid" })
  requesterId!: string;
  /** The manager who is lost. */
  @Column({ type: "uuid" })
  principalId!: string;
  @Column({ type: "text" })
  way!: RecoveryWay;
  @Column({ type: "text" })
  status!: RecoveryStatus;
  @Column({ type: "text" })
  explanation!: string;
  /** The requester was attached when the request was made, and has to be still. */
  @Column({ type: "boolean" })
  wasAttached!: boolean;
  /** As the structure had it when the request was made. */
  @Column({ type: "text", nullable: true })
  pacage!: string | null;
  /** The address of the directory, never one typed by hand. */
  @Column({ type: "text", array: true, nullable: true })
  letterLines!: string[] | null;
  @Column({ type: "bytea", unique: true })
  stopTokenHash!: Buffer;
  @Column({ type: "int" })
  attempts!: number;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  /** Until then only the managers have a say. */
  @Column({ type: "timestamptz", precision: 3 })
  managersUntil!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  openedAt!: Date | null;
  /** Until when it may be proved, then finished. */
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  printedAt!: Date | null;
  @Column({ type: "uuid", nullable: true })
  printedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  postedAt!: Date | null;
  @Column({ type: "uuid", nullable: true })
  postedBy!: string | null;
  @Column({ type: "uuid", nullable: true })
  vouchedBy!: string | null;
  @Column({ type: "uuid", nullable: true })
  firstApprovedBy!: string | null;
  @Column({ type: "uuid", nullable: true })
  secondApprovedBy!: string | null;
  @Column({ type: "uuid", nullable: true })
  acceptedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  provedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  delayedUntil!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  dueToldAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  closedAt!: Date | null;
  @Column({ type: "uuid", nullable: true })
  closedBy!: string | null;
}
