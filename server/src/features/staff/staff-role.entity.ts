import { Column, Entity, PrimaryColumn } from "typeorm";
import type { StaffRole } from "../../platform/sessions/viewer.ts";

/** A power of an agent; an instructor holds it for one office. */
@Entity({ name: "staff_role" })
export class StaffRoleEntity {
  @PrimaryColumn({ type: "uuid" })
  userId!: string;
  @PrimaryColumn({ type: "text" })
  role!: StaffRole;
  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;
  @Column({ type: "timestamptz", precision: 3 })
  grantedAt!: Date;
}
