import { Column, Entity, PrimaryColumn } from "typeorm";

/** A structure that goes on under another SIRET since a day. One successor, for good; a successor may gather several. */
@Entity("structure_succession")
export class StructureSuccessionEntity {
  @PrimaryColumn({ type: "uuid" })
  predecessorId!: string;
  @Column({ type: "uuid" })
  successorId!: string;
  /** The day of the move: deliveries from then on belong to the successor. */
  @Column({ type: "date" })
  movedOn!: string;
  /** The successor was on the portal already, with its own people and requests. */
  @Column({ type: "boolean" })
  isMerge!: boolean;
  @Column({ type: "uuid" })
  declaredBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  declaredAt!: Date;
}
