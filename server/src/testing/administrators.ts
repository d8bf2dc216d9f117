import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addApp } from "./authenticator.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** An administrator with an app, who has just shown it again. */
export async function addAdministrator(server: TestServer): Promise<{ user: TestUser; as: Caller }> {
  const user = await addUser(server, { firstName: "Alix", lastName: "Administratrice" });
  await addApp(server, user);
  await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'ADMINISTRATOR', $2)`, [
    user.id,
    server.services.clock.now(),
  ]);
  return { user, as: await signedIn(server, user, { steppedUp: true }) };
}

/** A live rate of a product without attestation, on this delivery date. */
export async function tariffOn(server: TestServer, productCode: string, deliveryDate: string): Promise<{ id: string; campaignId: string }> {
  const [row] = await server.dataSource.query<{ id: string; campaignId: string }[]>(
    `select t.id, t.campaign_id as "campaignId" from tariff t join campaign c on c.id = t.campaign_id
     where c.form_kind = 'ANNUAL_REFUND' and t.product_code = $1 and not t.with_attestation and t.retired_at is null
       and $2::date between t.valid_from and t.valid_to`,
    [productCode, deliveryDate],
  );
  if (!row) throw new Error(`No rate of ${productCode} on ${deliveryDate}`);
  return row;
}

/** What a test corrects a rate with: a whole year of 2025. */
export const newRate = {
  validFrom: "2025-01-01",
  validTo: "2025-12-31",
  rate: "27,50",
  source: "Arrêté du 3 mars 2026",
  verified: true,
  reason: "Arrêté publié",
};

/** A campaign that does not exist yet. */
export const newCampaign = () => ({
  formKind: "MONTHLY_AID",
  period: "26-06",
  opensOn: "2026-07-01",
  closesOn: null,
  products: [{ productCode: "GNR", deadline: "2029-12-31", source: "Décret", verified: true }],
  asksAdvance: false,
  asksNotInDifficulty: true,
  ceilingCents: null,
  ceilingWords: null,
  source: "Décret",
  verified: true,
  reason: `Aide de juin ${uuidv7().slice(0, 8)}`,
});
