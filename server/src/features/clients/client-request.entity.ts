import { Entity, PrimaryColumn, Column } from "typeorm";

/** A request of attachment made for a management center: its client reads for whom the person works. Mandates will start from here. */
@Entity("client_request")
export class ClientRequestEntity {
  @PrimaryColumn({ type: "uuid" })
  approvalId!: string;
  @Column({ type: "uuid" })
  centerId!: string;
}
