import { formatIban } from "@portail-tic/shared/kernel/iban";
import { demoUpload, tolerate, type Actor } from "./act-as.ts";
import type { DemoFarm } from "./demo-farms.ts";

type Problems = { code: string; path: string[]; message: string }[];
const problems = "problems { code path message }";

export interface DemoRequest {
  readonly farm: DemoFarm;
  readonly structureId: string;
  readonly bankAccountId: string;
  /** Delivery year. */
  readonly period: string;
  readonly isSent: boolean;
  /** Another request of the same year, with invoices of its own. */
  readonly series?: string;
}

/** The farm's account, recorded once whatever the number of runs. */
export async function addDemoBankAccount(as: Actor, structureId: string, { name, iban, bic }: DemoFarm): Promise<string> {
  const rib = await demoUpload("rib.pdf", "Relevé d'identité bancaire", [name, `IBAN ${formatIban(iban)}`, `BIC ${bic}`]);
  const input = {
    structureId,
    label: "Compte courant",
    holder: name,
    iban,
    bic,
    rib,
    idempotencyKey: `demo-bank-account-${structureId}`,
  };
  const { structure } = await as<{ structure: { bankAccounts: { id: string }[] } }>(
    `query ($id: ID!) { structure(id: $id) { bankAccounts { id } } }`,
    { id: structureId },
  );
  if (structure.bankAccounts[0]) return structure.bankAccounts[0].id;
  const { addBankAccount: added } = await as<{ addBankAccount: { bankAccount: { id: string } | null; problems: Problems } }>(
    `mutation ($input: AddBankAccountInput!) { addBankAccount(input: $input) { bankAccount { id } ${problems} } }`,
    { input },
  );
  tolerate(added.problems);
  if (!added.bankAccount) throw new Error("The bank account was not recorded.");
  return added.bankAccount.id;
}

/** A request with three invoices; sent, or left to finish. Answers its id. */
export async function fileDemoRequest(as: Actor, request: DemoRequest): Promise<string> {
  const campaignId = await campaignOf(as, request.period);
  const filed = await findFiled(as, request, campaignId);
  if (filed !== null) return filed;
  const draft = await createDraft(as, request, campaignId);
  const withLines = await saveLines(as, draft, request);
  if (!request.isSent) return draft.id;
  const version = await complete(as, draft.id, withLines, request);
  const { submitRefundRequest: sent } = await as<{ submitRefundRequest: { problems: Problems } }>(
    `mutation ($input: SubmitRefundRequestInput!) { submitRefundRequest(input: $input) { ${problems} } }`,
    { input: { id: draft.id, version, idempotencyKey: `demo-submit-${draft.id}` } },
  );
  tolerate(sent.problems);
  return draft.id;
}

interface Draft {
  readonly id: string;
  readonly version: number;
}

interface Filed {
  readonly refundRequests: { readonly edges: readonly { readonly node: { readonly id: string; readonly lines: FirstLine } }[] };
}
interface FirstLine {
  readonly edges: readonly { readonly node: { readonly invoiceNumber: string } }[];
}

/** The request an earlier run made, known by its first invoice: the key of its creation is forgotten after some weeks. */
async function findFiled(as: Actor, request: DemoRequest, campaignId: string): Promise<string | null> {
  const { refundRequests } = await as<Filed>(
    `query ($filter: RefundRequestFilter!) { refundRequests(first: 100, filter: $filter) {
       edges { node { id lines(first: 1) { edges { node { invoiceNumber } } } } } } }`,
    { filter: { structureId: request.structureId, campaignId } },
  );
  const first = firstInvoice(request);
  return refundRequests.edges.find(({ node }) => node.lines.edges[0]?.node.invoiceNumber === first)?.node.id ?? null;
}

const firstInvoice = ({ period, series = "" }: DemoRequest) => `F${period}-0118${series}`;

async function campaignOf(as: Actor, period: string): Promise<string> {
  const { campaigns } = await as<{ campaigns: { id: string; period: string }[] }>(
    `{ campaigns(formKind: ANNUAL_REFUND) { id period } }`,
    {},
  );
  const found = campaigns.find((campaign) => campaign.period === period);
  if (!found) throw new Error(`There is no campaign ${period}.`);
  return found.id;
}

async function createDraft(as: Actor, { structureId, period, series = "" }: DemoRequest, campaignId: string): Promise<Draft> {
  const { createRefundRequest: created } = await as<{ createRefundRequest: { refundRequest: Draft | null; problems: Problems } }>(
    `mutation ($input: CreateRefundRequestInput!) {
       createRefundRequest(input: $input) { refundRequest { id version } ${problems} } }`,
    { input: { structureId, campaignId, idempotencyKey: `demo-request-${structureId}-${period}${series}` } },
  );
  tolerate(created.problems);
  if (!created.refundRequest) throw new Error(`The request of ${period} was not created.`);
  return created.refundRequest;
}

/** Three deliveries of a believable year. */
async function saveLines(as: Actor, draft: Draft, request: DemoRequest): Promise<number> {
  const { structureId, period, series = "" } = request;
  const deliveries = [
    {
      productCode: "GNR",
      invoiceNumber: firstInvoice(request),
      supplier: "Énergies de l'Ouest",
      deliveryDate: `${period}-03-12`,
      quantity: "4500",
      unit: "L",
    },
    {
      productCode: "GNR",
      invoiceNumber: `F${period}-0427${series}`,
      supplier: "Énergies de l'Ouest",
      deliveryDate: `${period}-05-28`,
      quantity: "6200",
      unit: "L",
    },
    {
      productCode: "GN_HEATING",
      invoiceNumber: `GAZ-${period}-77${series}`,
      supplier: "Gaz de Bretagne",
      deliveryDate: `${period}-02-05`,
      quantity: "52.07",
      unit: "MWH",
    },
  ];
  const lines = [];
  for (const delivery of deliveries) lines.push({ ...delivery, documentId: await attachInvoice(as, structureId, delivery) });
  const { saveRefundLines: saved } = await as<{ saveRefundLines: { refundRequest: { version: number } | null; problems: Problems } }>(
    `mutation ($input: SaveRefundLinesInput!) { saveRefundLines(input: $input) { refundRequest { version } ${problems} } }`,
    { input: { requestId: draft.id, version: draft.version, lines } },
  );
  tolerate(saved.problems);
  return saved.refundRequest?.version ?? draft.version;
}

async function attachInvoice(
  as: Actor,
  structureId: string,
  invoice: { invoiceNumber: string; supplier: string; deliveryDate: string },
): Promise<string> {
  const file = await demoUpload(`${invoice.invoiceNumber}.pdf`, `Facture ${invoice.invoiceNumber}`, [
    invoice.supplier,
    `Livraison du ${invoice.deliveryDate}`,
  ]);
  const { attachDocument: attached } = await as<{ attachDocument: { document: { id: string } | null; problems: Problems } }>(
    `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } ${problems} } }`,
    { input: { structureId, kind: "INVOICE", file } },
  );
  tolerate(attached.problems);
  if (!attached.document) throw new Error(`The invoice ${invoice.invoiceNumber} was not kept.`);
  return attached.document.id;
}

/** The header, so that the request can be sent; answers the new version. */
async function complete(as: Actor, id: string, version: number, { bankAccountId, farm }: DemoRequest): Promise<number> {
  const input = {
    id,
    version,
    bankAccountId,
    beneficiaryCategoryCode: "FARMING_COMPANY",
    pacage: farm.pacage,
    swornAccuracy: true,
    swornNotInDifficulty: true,
    advanceCents: 0,
  };
  const { updateRefundRequest: updated } = await as<{
    updateRefundRequest: { refundRequest: { version: number } | null; problems: Problems };
  }>(`mutation ($input: UpdateRefundRequestInput!) { updateRefundRequest(input: $input) { refundRequest { version } ${problems} } }`, {
    input,
  });
  tolerate(updated.problems);
  return updated.refundRequest?.version ?? version;
}

/** The office takes the request, has what `discuss` says about it, and approves it. */
export async function decideDemoRequest(instructor: Actor, id: string, discuss = () => Promise.resolve()): Promise<void> {
  const { takeRefundRequest: taken } = await instructor<{ takeRefundRequest: { problems: Problems } }>(
    `mutation ($input: TakeRefundRequestInput!) { takeRefundRequest(input: $input) { ${problems} } }`,
    { input: { id } },
  );
  tolerate(taken.problems, "WRONG_STATUS", "ALREADY_TAKEN", "ALREADY_DECIDED");
  await discuss();
  const { decideRefundRequest: decided } = await instructor<{ decideRefundRequest: { problems: Problems } }>(
    `mutation ($input: DecideRefundRequestInput!) { decideRefundRequest(input: $input) { ${problems} } }`,
    { input: { id, verdict: "APPROVED" } },
  );
  tolerate(decided.problems, "WRONG_STATUS", "ALREADY_DECIDED");
}
