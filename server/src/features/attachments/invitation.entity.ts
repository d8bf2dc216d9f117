import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import type { InvitationStatus } from "@portail-tic/shared/attachments/invitation-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A manager invites whoever holds a login address; one pending per structure and address. Gives no right until it is accepted. */
@Entity("membership_invitation")
export class InvitationEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  /** The login address invited, with or without an account. */
  @Column({ type: "text" })
  email!: string;
  @Column({ type: "text" })
  role!: RequestableRole;
  @Column({ type: "text" })
  status!: InvitationStatus;
  @Column({ type: "uuid" })
  invitedBy!: string;
  /** Who answered it. */
  @Column({ type: "uuid", nullable: true })
  userId!: string | null;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  expiresAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  settledAt!: Date | null;
}

/** A space that goes with it, given when it is accepted. */
@Entity("membership_invitation_space")
export class InvitationSpaceEntity {
  @PrimaryColumn({ type: "uuid" })
  invitationId!: string;
  @PrimaryColumn({ type: "text" })
  spaceCode!: string;
  @Column({ type: "text" })
  access!: SpaceAccess;
  @Column({ type: "date", nullable: true })
  endsOn!: string | null;
}
