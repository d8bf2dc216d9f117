import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an approval of kind MEMBERSHIP asks; one pending per user and structure. */
@Entity("membership_request")
export class MembershipRequestEntity {
  @PrimaryColumn({ type: "uuid" })
  approvalId!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  requestedRole!: RequestableRole;
  @Column({ type: "text", nullable: true })
  grantedRole!: RequestableRole | null;
  /** As typed: a requester cannot see which services there are. */
  @Column({ type: "text", nullable: true })
  requestedServiceCode!: string | null;
  @Column({ type: "uuid", nullable: true })
  grantedServiceId!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  settledAt!: Date | null;
}
