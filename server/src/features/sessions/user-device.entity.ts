import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A kind of device and a network this account was used from. */
@Entity({ name: "user_device" })
@Unique(["userId", "device", "maskedIp"])
export class UserDeviceEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  /** Browser and system in French words, without version. */
  @Column({ type: "text" })
  device!: string;
  /** The network, not the machine. */
  @Column({ type: "text" })
  maskedIp!: string;
  @Column({ type: "timestamptz", precision: 3 })
  firstSeenAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  lastSeenAt!: Date;
}
