import type { GrantableAccess, SpaceAccess } from "@portail-tic/shared/access/space-access";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One space an approval asks for, alone or with an attachment; one pending per user, structure and space. */
@Entity("space_subscription_request")
export class SpaceSubscriptionRequestEntity {
  @PrimaryColumn({ type: "uuid" })
  approvalId!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @PrimaryColumn({ type: "text" })
  spaceCode!: string;
  @Column({ type: "text" })
  requestedAccess!: SpaceAccess;
  @Column({ type: "date" })
  requestedStartsOn!: string;
  @Column({ type: "date", nullable: true })
  requestedEndsOn!: string | null;
  @Column({ type: "text", nullable: true })
  grantedAccess!: GrantableAccess | null;
  @Column({ type: "date", nullable: true })
  grantedStartsOn!: string | null;
  @Column({ type: "date", nullable: true })
  grantedEndsOn!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  settledAt!: Date | null;
}
