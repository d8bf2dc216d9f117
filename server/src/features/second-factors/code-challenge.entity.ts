import { Column, Entity, PrimaryColumn } from "typeorm";

export type CodePurpose = "SIGN_IN" | "STEP_UP";

/** One second factor asked of one session, whatever is shown: failures count together. The codes are HOTP values of the sealed secret; the two newest count. */
@Entity({ name: "code_challenge" })
export class CodeChallengeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  sessionId!: string;
  @Column({ type: "text" })
  purpose!: CodePurpose;
  /** AES-256-GCM, bound to the id of the challenge. */
  @Column({ type: "bytea" })
  sealedSecret!: Buffer;
  /** Number of the newest code; the first is 1, 0 while none was sent. */
  @Column({ type: "int" })
  counter!: number;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  sentAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  expiresAt!: Date | null;
  /** Until when the code before the newest still counts. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  previousExpiresAt!: Date | null;
  @Column({ type: "int", default: 0 })
  failures!: number;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  consumedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  endedAt!: Date | null;
}
