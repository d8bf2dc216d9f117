import type { MigrationInterface, QueryRunner } from "typeorm";
import { campaigns } from "./reference-data/campaigns.ts";
import { departements } from "./reference-data/offices.ts";
import { products } from "./reference-data/products.ts";
import { referenceId } from "./reference-data/source.ts";
import { tariffs } from "./reference-data/tariffs.ts";

type Row = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Products, campaigns, dated tariffs and offices: the first content of tables that administrators keep afterwards. */
export class ReferenceData1700000000005 implements MigrationInterface {
  name = "ReferenceData1700000000005";

  async up(runner: QueryRunner): Promise<void> {
    await insertAll(runner, "product", productRows());
    await insertAll(runner, "campaign", campaignRows());
    await insertAll(runner, "campaign_product", campaignProductRows());
    await insertAll(runner, "tariff", tariffRows());
    await insertAll(runner, "office", officeRows());
    await insertAll(runner, "office_departement", departementRows());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from office_departement`);
    await runner.query(`delete from office`);
    await runner.query(`delete from tariff`);
    await runner.query(`delete from campaign_product`);
    await runner.query(`delete from campaign`);
    await runner.query(`delete from product`);
  }
}

async function insertAll(runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  await runner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

const campaignId = (campaign: { formKind: string; period: string }) => referenceId("campaign", campaign.formKind, campaign.period);
const officeId = (departement: string) => referenceId("office", departement);

function productRows(): Row[] {
  return products.map(({ code, nameFr, nameEn, rateUnit, acceptedUnits }, index) => ({
    code,
    name_fr: nameFr,
    name_en: nameEn,
    rate_unit: rateUnit,
    accepted_units: acceptedUnits,
    position: index + 1,
  }));
}

function campaignRows(): Row[] {
  return campaigns.map((campaign) => ({
    id: campaignId(campaign),
    form_kind: campaign.formKind,
    period: campaign.period,
    delivery_from: campaign.deliveryFrom,
    delivery_to: campaign.deliveryTo,
    opens_on: campaign.opensOn,
    asks_advance: campaign.asksAdvance,
    asks_not_in_difficulty: campaign.asksNotInDifficulty,
    source: campaign.source,
    verified: campaign.verified,
  }));
}

function campaignProductRows(): Row[] {
  return campaigns.flatMap((campaign) =>
    campaign.products.map(({ productCode, deadline, source, verified }) => ({
      campaign_id: campaignId(campaign),
      product_code: productCode,
      deadline,
      source,
      verified,
    })),
  );
}

function tariffRows(): Row[] {
  return tariffs.map((tariff) => ({
    id: referenceId("tariff", tariff.formKind, tariff.period, tariff.productCode, tariff.validFrom, String(tariff.withAttestation)),
    campaign_id: campaignId(tariff),
    product_code: tariff.productCode,
    valid_from: tariff.validFrom,
    valid_to: tariff.validTo,
    with_attestation: tariff.withAttestation,
    rate: tariff.rate,
    source: tariff.source,
    verified: tariff.verified,
  }));
}

function officeRows(): Row[] {
  return Object.entries(departements).map(([departement, words]) => ({
    id: officeId(departement),
    code: `DDFIP-${departement}`,
    name: `Direction départementale des finances publiques ${words}`,
    source: "One DDFiP per département (domain notes, section 3); the name is inferred",
    verified: false,
  }));
}

function departementRows(): Row[] {
  return Object.keys(departements).map((departement) => ({ departement, office_id: officeId(departement) }));
}
