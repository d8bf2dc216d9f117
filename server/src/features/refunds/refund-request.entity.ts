import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FormKind } from "../campaigns/index.ts";

/** A request and its header. One is open per structure and campaign: a partial unique index repeats it. Money in cents. */
@Entity("refund_request")
export class RefundRequestEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  /** What people quote: TIC-2026-000123. */
  @Column({ type: "text", unique: true })
  number!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "uuid" })
  campaignId!: string;
  @Column({ type: "text" })
  formKind!: FormKind;
  @Column({ type: "text" })
  status!: RefundStatus;
  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;
  @Column({ type: "uuid", nullable: true })
  instructorId!: string | null;
  @Column({ type: "text", nullable: true })
  beneficiaryCategoryCode!: string | null;
  @Column({ type: "text", nullable: true })
  pacage!: string | null;
  @Column({ type: "uuid", nullable: true })
  bankAccountId!: string | null;
  @Column({ type: "boolean" })
  swornAccuracy!: boolean;
  @Column({ type: "boolean" })
  swornNotInDifficulty!: boolean;
  @Column({ type: "bigint", nullable: true })
  advanceCents!: number | null;
  @Column({ type: "bigint" })
  totalCents!: number;
  /** What was sent, frozen: see `RefundSnapshot`. Read only where it is needed. */
  @Column({ type: "jsonb", nullable: true, select: false })
  snapshot!: object | null;
  @Column({ type: "text", nullable: true })
  decisionReason!: string | null;
  /** Why it was not granted, or not in full: a code of `instruction_reason`. */
  @Column({ type: "text", nullable: true })
  decisionMotive!: string | null;
  /** What is to be paid, in cents; null until it is approved. */
  @Column({ type: "bigint", nullable: true })
  grantedCents!: number | null;
  /** The officer whose decision waits for a colleague's confirmation. */
  @Column({ type: "uuid", nullable: true })
  proposedBy!: string | null;
  @Column({ type: "text", array: true, default: "{}" })
  flags!: RefundFlag[];
  @Column({ type: "uuid" })
  createdBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  updatedAt!: Date;
  @Column({ type: "uuid", nullable: true })
  submittedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  submittedAt!: Date | null;
  @Column({ type: "int", default: 1 })
  version!: number;
  /** One more each time the header is saved; lines have versions of their own. */
  @Column({ type: "int", default: 1 })
  headerVersion!: number;
  /** Null as long as the header is as the draft was opened with. */
  @Column({ type: "uuid", nullable: true })
  headerSavedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  headerSavedAt!: Date | null;
}
