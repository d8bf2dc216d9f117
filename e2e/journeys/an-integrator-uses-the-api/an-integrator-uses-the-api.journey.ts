import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import { fileRefund, follow, submit } from "../../../docs/examples/file-a-refund.mjs";
import { connect } from "../../../docs/examples/graphql-client.mjs";
import { expectAccessible } from "../../support/accessible.ts";
import { canary } from "../../support/canaries.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { confirmIdentity, signIn } from "../../support/person.ts";
import { samplePdf } from "../../support/sample-files.ts";

const claire = { email: "claire.moreau@clos-joli.example", password: "Tracteur-Vert-au-champ-2026" };
const invoice = {
  productCode: "GNR",
  invoiceNumber: "API-0001",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2025-04-03",
  quantity: "2 005",
  unit: "L",
};

test("an integrator makes a token in « Mon compte » and runs the same operations with a plain GraphQL client", async ({ page }) => {
  await signIn(page, claire);
  const writer = await test.step("a read and write token, after a fresh code asked in place, shown once", () => makeFirstToken(page));
  const portal = connect(portalUrl(), writer);

  await test.step("the contract it reads is the committed one", async () => {
    const read = buildClientSchema(await portal.send(getIntrospectionQuery()));
    const committed = buildSchema(readFileSync(path.resolve(import.meta.dirname, "../../../schema.graphql"), "utf8"));
    expect(printSchema(lexicographicSortSchema(read))).toBe(printSchema(lexicographicSortSchema(committed)));
  });

  await test.step("it acts as its owner", async () => {
    const { viewer } = await portal.send("{ viewer { sessionLevel user { loginEmail } } }");
    expect(viewer).toEqual({ sessionLevel: null, user: { loginEmail: claire.email } });
  });

  const requestId =
    await test.step("it files the annual refund; sent twice with the same key, there is one request and one answer", async () => {
      const { name, mimeType, buffer } = samplePdf("facture-api.pdf");
      const scan = { name, mediaType: mimeType, content: new Uint8Array(buffer) };
      const read = (warnings: { key: string; message: string }[]) => warnings.map(({ key }) => key);
      const { sent, ready, missing } = await fileRefund(portal, { year: "2025", invoice, scan }, read, crypto.randomUUID());
      expect(missing).toEqual([]);
      expect(sent).toMatchObject({ status: "AVAILABLE", office: { name: expect.stringContaining("Ille-et-Vilaine") } });
      expect(await submit(portal, ready)).toEqual(sent);
      await mailTo(claire.email, new RegExp(sent.number));
      expect((await follow(portal, sent.id)).events.map(({ status }: { status: string }) => status)).toEqual([
        "DRAFT",
        "SUBMITTED",
        "AVAILABLE",
      ]);
      return sent.id as string;
    });

  await test.step("what a program does wrong comes back as a problem with its field", async () => {
    const again = { id: requestId, version: 1, idempotencyKey: "another key, another version" };
    await expect(submit(portal, again)).rejects.toMatchObject({ problems: [{ code: expect.any(String) }] });
    const unknown = follow(portal, "019a0000-0000-7000-8000-000000000000");
    await expect(unknown).rejects.toMatchObject({ status: 200, code: "NOT_FOUND" });
  });

  await test.step("a reading token reads and never writes", async () => {
    const reader = connect(portalUrl(), await makeToken(page, "Tableau de suivi", /^Lecture(?! et)/));
    expect((await follow(reader, requestId)).status).toBe("AVAILABLE");
    await expect(reader.send(withdraw, { input: { id: requestId, reason: "A mistake" } })).rejects.toMatchObject({
      problems: [{ code: "INSUFFICIENT_SCOPE" }],
    });
  });

  await test.step("bank details and tokens stay operations of people", async () => {
    const input = { name: "Un autre", scope: "READ", expiresOn: "2099-01-01" };
    await expect(portal.send(createToken, { input })).rejects.toMatchObject({ problems: [{ code: "HUMAN_ONLY" }] });
    await expect(portal.sendWithFile(addBankAccount, { input: await bankAccount(portal) }, rib(), "rib")).rejects.toMatchObject({
      problems: [{ code: "HUMAN_ONLY" }],
    });
  });

  await test.step("a request nobody decided is given up by the same program", async () => {
    const { withdrawRefundRequest } = await portal.send(withdraw, { input: { id: requestId, reason: "A mistake" } });
    expect(withdrawRefundRequest.refundRequest.status).toBe("WITHDRAWN");
  });

  await test.step("free text is for tokens: nobody and no cookie may send it", async () => {
    const text = { data: { query: "{ viewer { sessionLevel } }" } };
    const anonymous = await fetch(`${portalUrl()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(text.data),
    });
    expect(refusalOf(anonymous.status, await anonymous.json())).toEqual([400, "BAD_USER_INPUT"]);
    const withCookie = await page.request.post(`${portalUrl()}/graphql`, text);
    expect(refusalOf(withCookie.status(), await withCookie.json())).toEqual([400, "BAD_USER_INPUT"]);
  });

  await test.step("a revoked token opens nothing any more", async () => {
    await page.getByRole("button", { name: "Révoquer le jeton Logiciel de comptabilité" }).click();
    await expectAccessible(page, "revoke?");
    await page.getByRole("dialog").getByRole("button", { name: "Révoquer le jeton" }).click();
    await expect(page.getByText("Le jeton « Logiciel de comptabilité » est révoqué.")).toBeVisible();
    await expect(portal.send("{ viewer { sessionLevel } }")).rejects.toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });
});

const problems = "problems { code path message }";
const withdraw = `mutation ($input: WithdrawRefundRequestInput!) { withdrawRefundRequest(input: $input) { refundRequest { status } ${problems} } }`;
const createToken = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret ${problems} } }`;
const addBankAccount = `mutation ($input: AddBankAccountInput!) { addBankAccount(input: $input) { bankAccount { id } ${problems} } }`;

/** From « Mon compte » to the secret, the identity confirmed on the way. */
async function makeFirstToken(page: Page): Promise<string> {
  await page.goto(`${portalUrl()}/mon-compte`);
  await page.getByRole("link", { name: /jetons/i }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mes jetons d'API" })).toBeVisible();
  await expectAccessible(page, "no token");
  await fillToken(page, "Logiciel de comptabilité", /^Lecture et écriture/);
  await expectAccessible(page, "new token");
  await page.getByRole("button", { name: "Créer le jeton" }).click();
  await confirmIdentity(page, claire);
  const secret = await readSecret(page);
  await expectAccessible(page, "secret");
  await page.reload();
  await expect(page.getByRole("row", { name: /Logiciel de comptabilité.*Actif/ })).toBeVisible();
  await expect(page.getByText("Votre jeton est créé"), "shown once").toBeHidden();
  await mailTo(claire.email, /jeton d'API a été créé/);
  return secret;
}

/** A second one, within the ten minutes of the first confirmation. */
async function makeToken(page: Page, name: string, scope: RegExp): Promise<string> {
  await fillToken(page, name, scope);
  await page.getByRole("button", { name: "Créer le jeton" }).click();
  return readSecret(page);
}

async function fillToken(page: Page, name: string, scope: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Créer un jeton" }).click();
  await page.getByRole("textbox", { name: "Nom du jeton" }).fill(name);
  await page.getByRole("radio", { name: scope }).press("Space");
}

async function readSecret(page: Page): Promise<string> {
  const field = page.getByLabel("Jeton", { exact: true });
  await expect(field).toHaveValue(/^tic_/);
  const secret = await field.inputValue();
  canary("API token", secret.slice("tic_0123456789_".length)); // what comes before is its public prefix
  return secret;
}

async function bankAccount(portal: ReturnType<typeof connect>): Promise<object> {
  const { structures } = await portal.send("{ structures(first: 1) { edges { node { id } } } }");
  const structureId: string = structures.edges[0].node.id;
  return {
    structureId,
    label: "Compte pris par un programme",
    holder: "X",
    iban: "FR7630006000011234567890189",
    idempotencyKey: "bank-account",
  };
}

function rib() {
  const { name, mimeType, buffer } = samplePdf("rib.pdf");
  return { name, mediaType: mimeType, content: new Uint8Array(buffer) };
}

function refusalOf(status: number, answer: unknown): unknown[] {
  const { errors } = answer as { errors?: { extensions: { code: string } }[] };
  return [status, errors?.[0]?.extensions.code];
}
