import { Column, Entity, PrimaryColumn } from "typeorm";

/** An answer that served: it serves no second time. */
@Entity({ name: "used_human_check" })
export class UsedHumanCheckEntity {
  /** SHA-256 of the challenge's signature. */
  @PrimaryColumn({ type: "bytea" })
  digest!: Buffer;
  /** Of the challenge: from then on it is refused without this row. */
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
}
