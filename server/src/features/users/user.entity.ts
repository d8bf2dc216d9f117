import { Column, Entity, PrimaryColumn } from "typeorm";

export type UserStatus = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "DELETED";

/** A person who signs in; every person is a user, whatever the trade. Addresses are stored in lower case. */
@Entity({ name: "app_user" })
export class UserEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  /** Identifies the account; receives activation, reset and second-factor mails, and every security notice. */
  @Column({ type: "text", unique: true })
  loginEmail!: string;
  /** Receives the notifications; editable. */
  @Column({ type: "text" })
  contactEmail!: string;
  @Column({ type: "text" })
  firstName!: string;
  @Column({ type: "text" })
  lastName!: string;
  /** E.164. */
  @Column({ type: "text", nullable: true })
  phone!: string | null;
  @Column({ type: "text" })
  language!: "fr" | "en";
  @Column({ type: "text" })
  status!: UserStatus;
  /** argon2id; never selected unless asked for. */
  @Column({ type: "text", nullable: true, select: false })
  passwordHash!: string | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  passwordChangedAt!: Date | null;
  /** Days before its end that the last warning about this password was for. */
  @Column({ type: "int", nullable: true })
  passwordWarnedDays!: number | null;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  activatedAt!: Date | null;
  /** Set while the account is deactivated. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  deactivatedAt!: Date | null;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  deletedAt!: Date | null;
  @Column({ type: "int", default: 1 })
  version!: number;
}
