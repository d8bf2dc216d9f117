import { Column, Entity, PrimaryColumn } from "typeorm";

/** The yearly look at who has access to a structure (FR: revue des accès); one is open at a time. */
@Entity("access_review")
export class AccessReviewEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "timestamptz", precision: 3 })
  openedAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  dueAt!: Date;
  /** Reminders sent. */
  @Column({ type: "int" })
  reminders!: number;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  closedAt!: Date | null;
  /** Null while it is open, and when it lapsed because nobody was left to look at. */
  @Column({ type: "uuid", nullable: true })
  closedBy!: string | null;
}

/** « Keep »: a manager looked at this attachment during the review and left it as it is. */
@Entity("access_review_mark")
export class AccessReviewMarkEntity {
  @PrimaryColumn({ type: "uuid" })
  reviewId!: string;
  @PrimaryColumn({ type: "uuid" })
  membershipId!: string;
  @Column({ type: "uuid" })
  keptBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  keptAt!: Date;
}
