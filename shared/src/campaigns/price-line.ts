import { amountOfLine } from "../kernel/amount-of-line.ts";
import { isWithin, parseCivilDate, type CivilDate } from "../kernel/civil-date.ts";
import type { Decimal } from "../kernel/decimal.ts";
import type { Cents } from "../kernel/money.ts";
import { accepted, type Parsed } from "../kernel/parsed.ts";
import { parseQuantity } from "../kernel/quantity.ts";
import type { QuantityUnit, RateUnit } from "../kernel/units.ts";
import { at, deny, type Denial } from "../kernel/verdict.ts";

/** A dated rate of one product; `rate` in euros per rate unit. */
export interface DatedTariff {
  readonly id: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
  readonly withAttestation: boolean;
  readonly rate: Decimal;
  readonly verified: boolean;
}

export interface PricedProduct<T extends DatedTariff = DatedTariff> {
  readonly code: string;
  readonly rateUnit: RateUnit;
  readonly acceptedUnits: readonly QuantityUnit[];
  readonly tariffs: readonly T[];
}

export interface PricedCampaign<T extends DatedTariff = DatedTariff> {
  readonly deliveryFrom: CivilDate;
  readonly deliveryTo: CivilDate;
  readonly products: readonly PricedProduct<T>[];
}

/** A line as a person types it. */
export interface TypedLine {
  readonly productCode: string;
  readonly deliveryDate: string;
  readonly quantity: string;
  readonly unit: string;
  readonly withAttestation?: boolean | null | undefined;
}

export interface PricedLine<T extends DatedTariff = DatedTariff> {
  readonly productCode: string;
  readonly deliveryDate: CivilDate;
  readonly quantity: Decimal;
  readonly unit: QuantityUnit;
  readonly withAttestation: boolean;
  readonly tariff: T;
  readonly amountCents: Cents;
}

export type Pricing<T extends DatedTariff = DatedTariff> =
  | { readonly priced: PricedLine<T>; readonly denials?: never }
  | { readonly priced?: never; readonly denials: readonly Denial[] };

/**
 * Reads a typed line, finds the rate of its delivery date and computes its amount; or names every field at fault.
 * The only pricing of the portal: simulator, saved lines and their checks all come here.
 */
export function priceLine<T extends DatedTariff>(campaign: PricedCampaign<T>, line: TypedLine): Pricing<T> {
  const product = readProduct(campaign, line.productCode);
  const deliveryDate = readDeliveryDate(campaign, line.deliveryDate);
  const unit = product.allowed ? readUnit(product.value, line.unit) : null;
  const quantity = unit?.allowed ? readQuantity(line.quantity, unit.value) : null;
  const withAttestation = line.withAttestation ?? false;
  const tariff = product.allowed && deliveryDate.allowed ? findTariff(product.value, deliveryDate.value, withAttestation) : null;

  if (product.allowed && deliveryDate.allowed && unit?.allowed && quantity?.allowed && tariff?.allowed) {
    const amountCents = amountOfLine({
      quantity: quantity.value,
      unit: unit.value,
      rate: tariff.value.rate,
      rateUnit: product.value.rateUnit,
    });
    const { value: date } = deliveryDate;
    return {
      priced: {
        productCode: product.value.code,
        deliveryDate: date,
        quantity: quantity.value,
        unit: unit.value,
        withAttestation,
        tariff: tariff.value,
        amountCents,
      },
    };
  }
  return { denials: [product, deliveryDate, unit, quantity, tariff].filter((read): read is Denial => read?.allowed === false) };
}

function readProduct<T extends DatedTariff>(campaign: PricedCampaign<T>, code: string): Parsed<PricedProduct<T>> {
  if (code.trim() === "") return field("productCode", deny("REQUIRED"));
  const product = campaign.products.find((candidate) => candidate.code === code);
  return product ? accepted(product) : field("productCode", deny("PRODUCT_NOT_IN_CAMPAIGN"));
}

function readDeliveryDate(campaign: PricedCampaign, text: string): Parsed<CivilDate> {
  if (text.trim() === "") return field("deliveryDate", deny("REQUIRED"));
  const parsed = parseCivilDate(text);
  if (!parsed.allowed) return field("deliveryDate", parsed);
  const { deliveryFrom: from, deliveryTo: until } = campaign;
  return isWithin(parsed.value, from, until) ? parsed : field("deliveryDate", deny("DELIVERY_OUTSIDE_PERIOD", { from, until }));
}

function readUnit(product: PricedProduct, text: string): Parsed<QuantityUnit> {
  if (text.trim() === "") return field("unit", deny("REQUIRED"));
  const unit = product.acceptedUnits.find((candidate) => candidate === text);
  return unit ? accepted(unit) : field("unit", deny("UNIT_NOT_ACCEPTED"));
}

function readQuantity(text: string, unit: QuantityUnit): Parsed<Decimal> {
  const parsed = text.trim() === "" ? deny("REQUIRED") : parseQuantity(text, unit);
  return parsed.allowed ? parsed : field("quantity", parsed);
}

function findTariff<T extends DatedTariff>(product: PricedProduct<T>, date: CivilDate, withAttestation: boolean): Parsed<T> {
  const dated = product.tariffs.filter((tariff) => isWithin(date, tariff.validFrom, tariff.validTo));
  const tariff = dated.find((candidate) => candidate.withAttestation === withAttestation);
  if (tariff) return accepted(tariff);
  // The attestation exists for some products and dates only; ticked elsewhere, it is a mistake and not an unknown rate.
  if (withAttestation && dated.length > 0) return field("withAttestation", deny("ATTESTATION_NOT_APPLICABLE"));
  return field("productCode", deny("RATE_UNKNOWN"));
}

function field(name: string, denial: Denial): Denial {
  return at(name, denial) as Denial;
}
