// Files an annual refund request with one invoice, from an empty draft to its follow-up. A browser journey runs this very file.
//   PORTAL_URL=http://localhost:4000 TOKEN=tic_… node docs/examples/file-a-refund.mjs invoice.pdf
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "./graphql-client.mjs";

const problems = "problems { code path message }";

/**
 * @param {ReturnType<typeof connect>} portal
 * @param {{ year: string, invoice: object, scan: { name: string, mediaType: string, content: Uint8Array<ArrayBuffer> } }} wanted
 * @param {(warnings: { key: string, message: string }[]) => string[]} acknowledge shows somebody what is to be checked; answers the keys of what was
 * @param {string} runId names this run in the idempotency keys: a call repeated after a lost answer opens one draft, and sends it once
 */
export async function fileRefund(portal, { year, invoice, scan }, acknowledge, runId) {
  const { structureId, bankAccountId } = await chooseStructure(portal);
  const campaignId = await findCampaign(portal, year);

  const { createRefundRequest } = await portal.send(
    `mutation ($input: CreateRefundRequestInput!) { createRefundRequest(input: $input) { refundRequest { id version } ${problems} } }`,
    { input: { structureId, campaignId, idempotencyKey: `${runId}-draft` } },
  );
  const { id, version } = createRefundRequest.refundRequest;

  const { attachDocument } = await portal.sendWithFile(
    `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id sha256 } ${problems} } }`,
    { input: { structureId, kind: "INVOICE" } },
    scan,
  );

  const { saveRefundLines } = await portal.send(
    `mutation ($input: SaveRefundLinesInput!) { saveRefundLines(input: $input) { refundRequest { version totalCents } ${problems} } }`,
    { input: { requestId: id, version, lines: [{ ...invoice, documentId: attachDocument.document.id }] } },
  );

  const { updateRefundRequest } = await portal.send(
    `mutation ($input: UpdateRefundRequestInput!) {
       updateRefundRequest(input: $input) { refundRequest { version submissionProblems { code path message } submissionWarnings { key severity message } } ${problems} } }`,
    { input: { id, version: saveRefundLines.refundRequest.version, bankAccountId, swornAccuracy: true, swornNotInDifficulty: true } },
  );

  const warnings = updateRefundRequest.refundRequest.submissionWarnings.filter(({ severity }) => severity === "WARNING");
  const acknowledgedWarnings = warnings.length > 0 ? acknowledge(warnings) : [];
  const ready = { id, version: updateRefundRequest.refundRequest.version, idempotencyKey: `${runId}-submit`, acknowledgedWarnings };
  return { sent: await submit(portal, ready), ready, missing: updateRefundRequest.refundRequest.submissionProblems };
}

/** Sends the draft. Called again with the same key it answers the same request. */
export async function submit(portal, input) {
  const { submitRefundRequest } = await portal.send(
    `mutation ($input: SubmitRefundRequestInput!) {
       submitRefundRequest(input: $input) { refundRequest { id number status submittedAt totalCents office { name } } ${problems} } }`,
    { input },
  );
  return submitRefundRequest.refundRequest;
}

/** Where a request stands, in plain words. */
export async function follow(portal, id) {
  const { refundRequest } = await portal.send(
    `query ($id: ID!) { refundRequest(id: $id) { number status events { status at title nextStep } } }`,
    { id },
  );
  return refundRequest;
}

/** The first structure on which the token may write refund requests, and its bank account. */
async function chooseStructure(portal) {
  const { structures } = await portal.send(
    `{ structures(first: 1, filter: { capability: "TIC_REFUND_WRITE" }) { edges { node { id name bankAccounts { id } } } } }`,
  );
  const structure = structures.edges[0]?.node;
  if (!structure) throw new Error("This token may write refund requests on no structure.");
  return { structureId: structure.id, bankAccountId: structure.bankAccounts[0]?.id ?? null };
}

async function findCampaign(portal, year) {
  const { campaigns } = await portal.send(`{ campaigns(formKind: ANNUAL_REFUND) { id period isOpen } }`);
  const campaign = campaigns.find(({ period, isOpen }) => period === year && isOpen);
  if (!campaign) throw new Error(`The annual refund of ${year} is not open.`);
  return campaign.id;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (!file || !process.env.TOKEN) throw new Error("usage: TOKEN=tic_… node docs/examples/file-a-refund.mjs invoice.pdf");
  const portal = connect(process.env.PORTAL_URL ?? "http://localhost:4000", process.env.TOKEN);
  const invoice = {
    productCode: "GNR",
    invoiceNumber: `API-${Date.now()}`,
    supplier: "Énergies de l'Ouest",
    deliveryDate: "2025-04-03",
    quantity: "2 005",
    unit: "L",
  };
  const scan = { name: basename(file), mediaType: "application/pdf", content: await readFile(file) };
  // Here whoever runs the program reads them; yours shows them to the person who files.
  const acknowledge = (warnings) => warnings.map(({ key, message }) => (console.log(message), key));
  const { sent } = await fileRefund(portal, { year: "2025", invoice, scan }, acknowledge, crypto.randomUUID());
  console.log(sent, await follow(portal, sent.id));
}
