import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** How a person's right to be there was shown; instructors see managers whose proof is weak. */
export type MembershipProof = "CREATOR" | "APPROVED" | "INVITED" | "LETTER" | "PACAGE" | "MEMBER" | "SUPPORT" | "DEPUTY";

/** A user's link to a structure. At most one current per pair, exactly one principal manager per active structure: the database says so. */
@Entity("membership")
export class MembershipEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  role!: MembershipRole;
  /** The service it targets, of the same structure: the database says so. */
  @Column({ type: "uuid", nullable: true })
  serviceId!: string | null;
  @Column({ type: "text" })
  proof!: MembershipProof;
  @Column({ type: "uuid", nullable: true })
  approvalId!: string | null;
  /** Who let the person in, by an approval or an invitation; null for a creator. */
  @Column({ type: "uuid", nullable: true })
  admittedBy!: string | null;
  @Column({ type: "timestamptz", precision: 3 })
  startedAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  endedAt!: Date | null;
  @Column({ type: "text", nullable: true })
  endReason!: string | null;
}
