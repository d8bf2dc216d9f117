import type { ApprovalKind, ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import type { RejectionReason } from "@portail-tic/shared/approvals/rejection-reasons";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A request that somebody else decides. What is asked lives in the part tables of the features that own it. */
@Entity("approval")
export class ApprovalEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "text" })
  kind!: ApprovalKind;
  @Column({ type: "text" })
  status!: ApprovalStatus;
  @Column({ type: "uuid" })
  requesterId!: string;
  /** The structure it is about. */
  @Column({ type: "uuid", nullable: true })
  structureId!: string | null;
  @Column({ type: "uuid", nullable: true })
  deciderStructureId!: string | null;
  @Column({ type: "uuid", nullable: true })
  deciderUserId!: string | null;
  @Column({ type: "text", nullable: true })
  deciderStaffRole!: string | null;
  @Column({ type: "int" })
  decisionsRequired!: number;
  @Column({ type: "text" })
  comment!: string;
  @Column({ type: "text", nullable: true })
  rejectionReason!: RejectionReason | null;
  @Column({ type: "text", nullable: true })
  publicReason!: string | null;
  @Column({ type: "text", nullable: true })
  internalNote!: string | null;
  @Column({ type: "uuid", nullable: true })
  decidedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  decidedAt!: Date | null;
  @Column({ type: "int" })
  remindersSent!: number;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
}
