import { Column, Entity, PrimaryColumn } from "typeorm";

export type CampaignChangeKind = "CREATED" | "UPDATED" | "TARIFF_ADDED" | "TARIFF_CORRECTED" | "TARIFF_REMOVED";

export type CampaignField =
  | "OPENS_ON"
  | "CLOSES_ON"
  | "DEADLINE"
  | "ASKS_ADVANCE"
  | "ASKS_NOT_IN_DIFFICULTY"
  | "CEILING"
  | "CEILING_WORDS"
  | "VALID_FROM"
  | "VALID_TO"
  | "RATE"
  | "SOURCE"
  | "VERIFIED";

/** One field that changed; texts as the database keeps them, null where there was nothing. */
export interface ChangedField {
  readonly field: CampaignField;
  /** The product of a deadline; null for the campaign as a whole and for a rate, whose product the rate says. */
  readonly productCode: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an administrator changed, and why. The application can add rows, never rewrite them. */
@Entity("campaign_change")
export class CampaignChangeEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;
  @Column({ type: "uuid" })
  campaignId!: string;
  @Column({ type: "text" })
  kind!: CampaignChangeKind;
  @Column({ type: "uuid", nullable: true })
  tariffId!: string | null;
  @Column({ type: "jsonb" })
  facts!: readonly ChangedField[];
  @Column({ type: "text" })
  reason!: string;
  @Column({ type: "uuid" })
  changedBy!: string;
  @Column({ type: "timestamptz", precision: 3 })
  changedAt!: Date;
}
