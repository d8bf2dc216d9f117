import type { PasskeyKind } from "@portail-tic/shared/second-factors/factor-rules";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { CodePurpose } from "./code-challenge.entity.ts";

export type PasskeyPurpose = CodePurpose | "REGISTRATION";

/** What a key is asked to sign for one session and one purpose; deleted by the first answer, whatever it is worth. */
@Entity({ name: "passkey_challenge" })
export class PasskeyChallengeEntity {
  @PrimaryColumn({ type: "uuid" })
  sessionId!: string;
  @PrimaryColumn({ type: "text" })
  purpose!: PasskeyPurpose;
  @Column({ type: "bytea" })
  challenge!: Buffer;
  /** What is being added, and its name; only for a REGISTRATION. */
  @Column({ type: "text", nullable: true })
  factorKind!: PasskeyKind | null;
  @Column({ type: "text", nullable: true })
  factorName!: string | null;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
}
