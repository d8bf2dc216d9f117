import type { CivilDate } from "../kernel/civil-date.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import type { DatedTariff, PricedCampaign, PricedProduct } from "./price-line.ts";

/** The dates and the audience of a rate; both dates included. */
export interface TariffSpan {
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
  readonly withAttestation: boolean;
}

/** May this product have a rate on these dates? `replaced`: the rate it takes the place of. The database repeats that none overlap. */
export function judgeTariff(campaign: PricedCampaign, product: PricedProduct, span: TariffSpan, replaced: string | null = null): Verdict {
  return firstDenial(judgeOrder(span), judgePeriod(campaign, span), judgeOverlap(product, span, replaced));
}

function judgeOrder({ validFrom, validTo }: TariffSpan): Verdict {
  return validTo < validFrom ? at("validTo", deny("END_BEFORE_START")) : allow();
}

function judgePeriod({ deliveryFrom: from, deliveryTo: until }: PricedCampaign, { validFrom, validTo }: TariffSpan): Verdict {
  if (validFrom < from) return at("validFrom", deny("TARIFF_OUTSIDE_PERIOD", { from, until }));
  return validTo > until ? at("validTo", deny("TARIFF_OUTSIDE_PERIOD", { from, until })) : allow();
}

function judgeOverlap({ tariffs }: PricedProduct, span: TariffSpan, replaced: string | null): Verdict {
  const other = tariffs.find((tariff) => tariff.id !== replaced && overlaps(tariff, span));
  return other ? at("validFrom", deny("TARIFF_OVERLAPS", { from: other.validFrom, until: other.validTo })) : allow();
}

function overlaps(tariff: DatedTariff, span: TariffSpan): boolean {
  return tariff.withAttestation === span.withAttestation && tariff.validFrom <= span.validTo && span.validFrom <= tariff.validTo;
}
