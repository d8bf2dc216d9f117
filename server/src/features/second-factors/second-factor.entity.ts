import type { SecondFactorKind } from "@portail-tic/shared/second-factors/factor-rules";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** An authenticator app or a key of a person. An app is pending until its first code is shown; both are active until they are removed. */
@Entity({ name: "second_factor" })
export class SecondFactorEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  kind!: SecondFactorKind;
  @Column({ type: "text" })
  name!: string;
  /** Of an app: AES-256-GCM, bound to the id of the user; erased with the app. */
  @Column({ type: "bytea", nullable: true, select: false })
  sealedSecret!: Buffer | null;
  /** Periods of 30 s since 1970; neither this one nor an older one is accepted again. */
  @Column({ type: "int", nullable: true })
  lastAcceptedStep!: number | null;
  /** Asked first; one per user. */
  @Column({ type: "boolean", default: false })
  isPreferred!: boolean;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  lastUsedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  confirmedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  removedAt!: Date | null;
}
