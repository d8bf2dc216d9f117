import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A space opened on a structure, up to a ceiling; at most one open per space and structure. */
@Entity("structure_space")
export class StructureSpaceEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  spaceCode!: string;
  @Column({ type: "text" })
  ceiling!: SpaceAccess;
  @Column({ type: "uuid" })
  openedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  openedAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  closedAt!: Date | null;
}
