import { Check, Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A browser this account was opened from with both factors; trusted, it is not asked for the second one again until a date. */
@Entity({ name: "user_device" })
@Unique(["userId", "browserId"])
@Check(`trusted_until <= trusted_at + interval '30 days'`)
export class UserDeviceEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  /** Null once the browser is not to be recognised any more. */
  @Column({ type: "uuid", nullable: true })
  browserId!: string | null;
  /** As the browser last said. */
  @Column({ type: "text", default: "" })
  userAgent!: string;
  /** The network of the first use, not the machine. */
  @Column({ type: "text" })
  maskedIp!: string;
  @Column({ type: "timestamptz", precision: 3 })
  firstSeenAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  lastSeenAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  trustedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  trustedUntil!: Date | null;
}
