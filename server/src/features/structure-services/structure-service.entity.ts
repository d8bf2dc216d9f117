import { Column, Entity, PrimaryColumn } from "typeorm";

/** A sub-unit of a structure (FR: service) that an attachment may target. Its code is unique in the structure, for good. */
@Entity("structure_service")
export class StructureServiceEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  structureId!: string;
  @Column({ type: "text" })
  code!: string;
  @Column({ type: "text" })
  name!: string;
  @Column({ type: "date" })
  startsOn!: string;
  @Column({ type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ type: "uuid" })
  createdBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  updatedAt!: Date;
  @Column({ type: "int" })
  version!: number;
}
