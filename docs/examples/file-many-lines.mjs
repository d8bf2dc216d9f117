// Files a request of many lines by token, waits when it is told to, and follows it. A test runs this very file with 200 lines.
//   PORTAL_URL=http://localhost:4000 TOKEN=tic_… node docs/examples/file-many-lines.mjs lines.json invoices.pdf
// lines.json: [{ "productCode": "GNR", "invoiceNumber": "F-1", "supplier": "…", "deliveryDate": "2025-04-03", "quantity": "2 005", "unit": "L" }, …]
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { connect, RequestRefused } from "./graphql-client.mjs";

const problems = "problems { code path message }";
/** Lines of one call. */
const batch = 100;

/**
 * @param {ReturnType<typeof connect>} portal
 * @param {{ structureId: string, campaignId: string, bankAccountId: string, lines: object[], scan: object }} wanted
 * @param {string} runId names this run in the idempotency keys: started again with the same one, it goes on where it stopped
 */
export async function fileManyLines(portal, { structureId, campaignId, bankAccountId, lines, scan }, runId) {
  const call = patient(portal);
  const { createRefundRequest } = await call(
    `mutation ($input: CreateRefundRequestInput!) { createRefundRequest(input: $input) { refundRequest { id status lineCount } ${problems} } }`,
    { input: { structureId, campaignId, idempotencyKey: `${runId}-draft` } },
  );
  const { id, status, lineCount } = createRefundRequest.refundRequest;
  if (status !== "DRAFT") return id; // an earlier run went to the end

  for (const input of await callsFor(portal, { id, structureId, saved: lineCount, lines, scan }, runId)) {
    await call(`mutation ($input: SaveRefundLinesInput!) { saveRefundLines(input: $input) { ${problems} } }`, { input });
  }
  const { refundRequest: draft } = await call(`query ($id: ID!) { refundRequest(id: $id) { headerVersion } }`, { id });
  await call(`mutation ($input: UpdateRefundRequestInput!) { updateRefundRequest(input: $input) { ${problems} } }`, {
    input: { id, headerVersion: draft.headerVersion, bankAccountId, swornAccuracy: true, swornNotInDifficulty: true },
  });
  return id;
}

/** The calls that save the lines an earlier run has not saved; a call saves all of its lines, or none. */
async function callsFor(portal, { id, structureId, saved, lines, scan }, runId) {
  if (saved >= lines.length) return [];
  // One file may serve many lines: a year of invoices scanned together. The same key and file again: the document that is there.
  const { attachDocument } = await portal.sendWithFile(
    `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } ${problems} } }`,
    { input: { structureId, kind: "INVOICE", idempotencyKey: `${runId}-scan` } },
    scan,
  );
  const documentId = attachDocument.document.id;
  const calls = [];
  for (let from = saved; from < lines.length; from += batch) {
    calls.push({ requestId: id, lines: lines.slice(from, from + batch).map((line) => ({ ...line, documentId })) });
  }
  return calls;
}

/** What a person should read before sending: what is missing, and what must be acknowledged. */
export async function readBeforeSending(portal, id) {
  const { refundRequest } = await portal.send(
    `query ($id: ID!) { refundRequest(id: $id) { id number status version lineCount totalCents
       submissionProblems { code path message } submissionWarnings { key severity message } } }`,
    { id },
  );
  return refundRequest;
}

/** Sends it, with the keys of the warnings that somebody has looked at. Called again with the same run, it answers the same request. */
export async function send(portal, { id, version }, acknowledgedWarnings, runId) {
  const { submitRefundRequest } = await patient(portal)(
    `mutation ($input: SubmitRefundRequestInput!) { submitRefundRequest(input: $input) { refundRequest { id number status } ${problems} } }`,
    { input: { id, version, acknowledgedWarnings, idempotencyKey: `${runId}-submit` } },
  );
  return submitRefundRequest.refundRequest;
}

/**
 * Every request that changed since an instant, the first changed first. Keep the `updatedAt` of the last one for the next time; one that
 * changed at that very instant comes twice, none is missed.
 */
export async function* changedSince(portal, updatedSince) {
  for (let after = null; ; ) {
    const { refundRequests } = await patient(portal)(
      `query ($after: String, $updatedSince: DateTime!) {
         refundRequests(first: 100, after: $after, filter: { updatedSince: $updatedSince }, orderBy: UPDATED_ASC) {
           edges { node { id number status updatedAt totalCents } } pageInfo { hasNextPage endCursor } } }`,
      { after, updatedSince },
    );
    yield* refundRequests.edges.map(({ node }) => node);
    if (!refundRequests.pageInfo.hasNextPage) return;
    after = refundRequests.pageInfo.endCursor;
  }
}

/** The address of the receipt, good for 60 seconds: fetch it at once. */
export async function receiptLink(portal, id) {
  const { createRefundPdfLink } = await portal.send(
    `mutation ($input: CreateRefundPdfLinkInput!) { createRefundPdfLink(input: $input) { url ${problems} } }`,
    { input: { id } },
  );
  return createRefundPdfLink.url;
}

/** Waits when the portal says that there were too many calls, or that it is busy, then sends the very same call again. */
function patient(portal) {
  return async (query, variables) => {
    for (let tries = 0; ; tries++) {
      try {
        return await portal.send(query, variables);
      } catch (error) {
        const isTransient = error instanceof RequestRefused && ["RATE_LIMITED", "OVERLOADED"].includes(error.code);
        if (!isTransient || tries >= 5) throw error;
        await wait((error.retryAfterSeconds ?? 2 ** tries) * 1_000);
      }
    }
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [list, file] = process.argv.slice(2);
  if (!list || !file || !process.env.TOKEN) throw new Error("usage: TOKEN=tic_… node docs/examples/file-many-lines.mjs lines.json invoices.pdf");
  const portal = connect(process.env.PORTAL_URL ?? "http://localhost:4000", process.env.TOKEN);
  const { structures, campaigns } = await portal.send(
    `{ structures(first: 1, filter: { capability: "TIC_REFUND_WRITE" }) { edges { node { id bankAccounts { id archivedAt } } } }
       campaigns(formKind: ANNUAL_REFUND) { id period isOpen } }`,
  );
  const structure = structures.edges[0].node;
  const lines = JSON.parse(await readFile(list, "utf8"));
  const campaign = campaigns.find(({ period, isOpen }) => isOpen && lines[0].deliveryDate.startsWith(period));
  const bankAccountId = structure.bankAccounts.find(({ archivedAt }) => archivedAt === null)?.id;
  const scan = { name: basename(file), mediaType: "application/pdf", content: await readFile(file) };
  const runId = process.env.RUN ?? crypto.randomUUID();
  const id = await fileManyLines(portal, { structureId: structure.id, campaignId: campaign.id, bankAccountId, lines, scan }, runId);
  const draft = await readBeforeSending(portal, id);
  console.log(draft);
  const warnings = draft.submissionWarnings.filter(({ severity }) => severity === "WARNING").map(({ key }) => key);
  const isAcknowledged = warnings.every((key) => (process.env.ACKNOWLEDGE ?? "").split(",").includes(key));
  if (!isAcknowledged) throw new Error(`Read the warnings above, then run again with RUN=${runId} ACKNOWLEDGE=${warnings.join(",")}`);
  console.log(await send(portal, draft, warnings, runId), await receiptLink(portal, id));
}
