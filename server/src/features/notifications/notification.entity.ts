import type { MailChoice } from "@portail-tic/shared/notifications/notification-families";
import type { NotificationKind, NotificationParams } from "@portail-tic/shared/notifications/notification-kinds";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What happened to one person, and how they are told of it: chosen when it happened. */
@Entity({ name: "notification" })
export class NotificationEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  userId!: string;
  @Column({ type: "text" })
  kind!: NotificationKind;
  /** The event, so that it is told once. */
  @Column({ type: "text" })
  eventKey!: string;
  @Column({ type: "jsonb" })
  params!: NotificationParams[NotificationKind];
  /** Path inside the portal. */
  @Column({ type: "text" })
  link!: string;
  @Column({ type: "boolean" })
  inPortal!: boolean;
  @Column({ type: "text" })
  mail!: MailChoice;
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  readAt!: Date | null;
  /** The hour of the gathered mail it left with. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  digestedAt!: Date | null;
}
