import type { ConsentKind } from "@portail-tic/shared/users/consent-texts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a person agreed to, with the version of the text shown; withdrawn, never deleted. */
@Entity({ name: "user_consent" })
export class UserConsentEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  kind!: ConsentKind;
  @Column({ type: "text" })
  textVersion!: string;
  @Column({ type: "timestamptz", precision: 3 })
  givenAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  withdrawnAt!: Date | null;
}
