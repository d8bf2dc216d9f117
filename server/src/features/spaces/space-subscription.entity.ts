import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A user's right on an opened space of a structure; dates are days in Paris, both included. One current per user, structure and space. */
@Entity("space_subscription")
export class SpaceSubscriptionEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  spaceCode!: string;
  @Column({ type: "text" })
  access!: SpaceAccess;
  @Column({ type: "date" })
  startsOn!: string;
  @Column({ type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ type: "uuid" })
  grantedBy!: string;
  @Column({ type: "uuid", nullable: true })
  approvalId!: string | null;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  endedAt!: Date | null;
  /** The last notice of its end: 30 or 7 days before; null when none was given. */
  @Column({ type: "int", nullable: true })
  noticedDays!: number | null;
}
