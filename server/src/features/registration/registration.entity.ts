import type { DirectoryStatus } from "@portail-tic/shared/structures/structure-status";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { StructureDescription } from "../structures/index.ts";

/** What somebody asked for at sign-up, kept until the account is activated: a SIRET is public, nothing is created before. */
@Entity({ name: "registration" })
export class RegistrationEntity {
  @PrimaryColumn({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  siret!: string;
  /** As shown in the recap: from the directory, or typed by hand. */
  @Column({ type: "jsonb" })
  company!: StructureDescription;
  @Column({ type: "text" })
  directoryStatus!: DirectoryStatus;
  @Column({ type: "boolean" })
  isManagementCenter!: boolean;
  /** For the manager, when the structure already exists. */
  @Column({ type: "text" })
  comment!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  completedAt!: Date | null;
}
