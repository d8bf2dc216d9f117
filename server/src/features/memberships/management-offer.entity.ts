import { Column, Entity, PrimaryColumn } from "typeorm";

export type ManagementOfferStatus = "PENDING" | "ACCEPTED" | "DECLINED" | "CANCELLED" | "EXPIRED";

/** The role of principal manager, offered to somebody attached to the structure; one offer waits per structure. */
@Entity("management_offer")
export class ManagementOfferEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "uuid" })
  fromUserId!: string;
  @Column({ type: "uuid" })
  toUserId!: string;
  @Column({ type: "text" })
  status!: ManagementOfferStatus;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  settledAt!: Date | null;
  /** When the answer was asked for again; null before. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  remindedAt!: Date | null;
}
