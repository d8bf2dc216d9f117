import type { DirectoryStatus, StructureStatus } from "@portail-tic/shared/structures/structure-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A legal entity with its SIRET. Unique SIRET, nine-digit PACAGE and status are checked by the database too. */
@Entity("structure")
export class StructureEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "text" })
  identifierType!: "SIRET";
  @Column({ type: "text" })
  siret!: string;
  @Column({ type: "text" })
  siren!: string;
  @Column({ type: "text" })
  name!: string;
  @Column({ type: "text", nullable: true })
  legalFormCode!: string | null;
  @Column({ type: "text", nullable: true })
  nafCode!: string | null;
  @Column({ type: "text", nullable: true })
  rcsNumber!: string | null;
  @Column({ type: "text", nullable: true })
  vatNumber!: string | null;
  @Column({ type: "text", nullable: true })
  kind!: string | null;
  @Column({ type: "text", nullable: true })
  email!: string | null;
  @Column({ type: "text", nullable: true })
  taxRegime!: string | null;
  @Column({ type: "text" })
  address!: string;
  @Column({ type: "text", name: "address_complement1" })
  addressComplement1!: string;
  @Column({ type: "text", name: "address_complement2" })
  addressComplement2!: string;
  @Column({ type: "text" })
  postalCode!: string;
  @Column({ type: "text" })
  town!: string;
  @Column({ type: "text", nullable: true })
  communeCode!: string | null;
  @Column({ type: "text", nullable: true })
  departement!: string | null;
  /** Where the main user establishment is, when elsewhere: its office instructs. */
  @Column({ type: "text", nullable: true })
  mainDepartement!: string | null;
  @Column({ type: "text" })
  country!: string;
  @Column({ type: "text", nullable: true })
  phone!: string | null;
  @Column({ type: "text", nullable: true })
  beneficiaryCategoryCode!: string | null;
  @Column({ type: "text", nullable: true })
  pacage!: string | null;
  @Column({ type: "boolean" })
  isManagementCenter!: boolean;
  @Column({ type: "text" })
  status!: StructureStatus;
  @Column({ type: "text" })
  directoryStatus!: DirectoryStatus;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  directoryCheckedAt!: Date | null;
  /** The day the directory says, or the day it was found out. */
  @Column({ type: "date", nullable: true })
  establishmentClosedOn!: string | null;
  @Column({ type: "uuid" })
  createdBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3 })
  updatedAt!: Date;
  @Column({ type: "int" })
  version!: number;
}
