import { Column, Entity, PrimaryColumn } from "typeorm";

/** A contact address somebody left: it is told, then forgotten. */
@Entity({ name: "contact_address_change" })
export class ContactAddressChangeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  oldEmail!: string;
  @Column({ type: "timestamptz", precision: 3 })
  changedAt!: Date;
}
