import { Column, Entity, PrimaryColumn } from "typeorm";

/** An instructing office (FR: service instructeur, DDFiP). Reference data, each row with its source. */
@Entity({ name: "office" })
export class OfficeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "text", unique: true })
  code!: string;
  @Column({ type: "text" })
  name!: string;
  @Column({ type: "text", nullable: true })
  email!: string | null;
  @Column({ type: "text" })
  source!: string;
  @Column({ type: "boolean", default: false })
  verified!: boolean;
  /** Above this amount asked, in cents, a decision needs two officers. */
  @Column({ type: "bigint", default: 1_000_000 })
  secondEyesAboveCents!: number;
  @Column({ type: "int", default: 1 })
  version!: number;
}
