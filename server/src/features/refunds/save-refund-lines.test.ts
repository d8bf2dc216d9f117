import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addFarm,
  addDocumentRow,
  createDraft,
  gnrLine,
  marks,
  mutate,
  readyDraft,
  submit,
  type Farm,
} from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

interface Line {
  id: string;
  position: number;
  invoiceNumber: string;
  quantity: string;
  rate: string;
  rateVerified: boolean;
  amountCents: number;
  document: { id: string } | null;
}
interface Page {
  refundRequest: {
    version: number;
    totalCents: number;
    lines: { edges: { node: Line }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    totalsByProduct: { product: { code: string; name: string }; quantity: string; unit: string; amountCents: number }[];
  };
}
const page = `query ($id: ID!, $first: Int, $after: String) { refundRequest(id: $id) { version totalCents
  lines(first: $first, after: $after) { edges { node { id position invoiceNumber quantity rate rateVerified amountCents document { id } } }
    pageInfo { hasNextPage endCursor } totalCount }
  totalsByProduct { product { code name } quantity unit amountCents lineCount } } }`;

async function read(id: string, variables: object = {}) {
  const { data, errors } = await server.graphql<Page>(page, { id, ...variables }, farm.as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.refundRequest;
}
const save = (draft: { id: string; version: number }, lines: readonly object[], removals?: object[]) =>
  mutate(server, farm.as, "saveRefundLines", { requestId: draft.id, version: draft.version, lines, removals });

describe("the lines of a draft", () => {
  it("take rate and amount from the tariff of the delivery date, and add up by product", async () => {
    const draft = await createDraft(server, farm);
    const answer = await save(draft, [
      gnrLine,
      { ...gnrLine, invoiceNumber: "F-2", quantity: "20,05", unit: "HL" },
      { ...gnrLine, invoiceNumber: "F-3", productCode: "GN_HEATING", deliveryDate: "31/07/2025", quantity: "52,07", unit: "MWH" },
      { ...gnrLine, invoiceNumber: "F-4", productCode: "GN_HEATING", deliveryDate: "01/08/2025", quantity: "1 000", unit: "KWH" },
    ]);
    expect(marks(answer)).toEqual([]);
    const request = await read(draft.id);
    expect(request.lines.edges.map(({ node }) => [node.position, node.quantity, node.rate, node.amountCents])).toEqual([
      [1, "1000", "26.94", 26_940],
      [2, "20.05", "26.94", 54_015],
      [3, "52.07", "16.62", 86_540],
      [4, "1000", "14.89", 1_489],
    ]);
    expect(request.lines.edges[0]?.node.rateVerified).toBe(false);
    expect(request.totalCents).toBe(168_984);
    expect(request.totalsByProduct).toEqual([
      { product: { code: "GNR", name: "Gazole non routier (GNR)" }, quantity: "30.05", unit: "HL", amountCents: 80_955, lineCount: 2 },
      {
        product: { code: "GN_HEATING", name: "Gaz naturel, usage combustible (GN)" },
        quantity: "53.07",
        unit: "MWH",
        amountCents: 88_029,
        lineCount: 2,
      },
    ]);
  });

  it("are saved all together or not at all, and every bad field of every line is marked", async () => {
    const draft = await createDraft(server, farm);
    const answer = await save(draft, [
      { ...gnrLine, deliveryDate: "2024-12-31" },
      { ...gnrLine, invoiceNumber: "F-2", quantity: "-3", supplier: " " },
      { ...gnrLine, invoiceNumber: "F-3", quantity: "9999999" },
      { ...gnrLine, invoiceNumber: "F-4", quantity: "1,2345" },
      { ...gnrLine, invoiceNumber: "F-5", unit: "KWH" },
      { ...gnrLine, invoiceNumber: "F-6", productCode: "FL", unit: "T" },
      { ...gnrLine, invoiceNumber: "F-7", productCode: "COAL" },
      { ...gnrLine, invoiceNumber: "F-8", deliveryDate: "2025-02-30" },
      { ...gnrLine, invoiceNumber: "F-9" },
    ]);
    expect(marks(answer)).toEqual([
      "lines.0.deliveryDate: DELIVERY_OUTSIDE_PERIOD",
      "lines.1.supplier: REQUIRED",
      "lines.1.quantity: QUANTITY_NOT_POSITIVE",
      "lines.2.quantity: QUANTITY_TOO_LARGE",
      "lines.3.quantity: QUANTITY_DECIMALS",
      "lines.4.unit: UNIT_NOT_ACCEPTED",
      "lines.5.productCode: RATE_UNKNOWN",
      "lines.6.productCode: PRODUCT_NOT_IN_CAMPAIGN",
      "lines.7.deliveryDate: DATE_INVALID",
    ]);
    expect(answer.problems[0]?.message).toBe(
      "La date de livraison doit être comprise entre le 1er janvier 2025 et le 31 décembre 2025. Corrigez-la, ou changez de campagne.",
    );
    expect((await read(draft.id)).lines.totalCount).toBe(0);
  });

  it("are refunded nothing with the attestation given to the supplier", async () => {
    const draft = await createDraft(server, farm);
    const answer = await save(draft, [{ ...gnrLine, withAttestation: true }]);
    expect(answer.refundRequest).toMatchObject({ totalCents: 0, lineCount: 1 });
  });

  it("refuse an invoice already in the request, in the call or claimed by another request, however it is written", async () => {
    const claimedNumber = "Claimed 1";
    const other = await readyDraft(server, farm, [{ ...gnrLine, invoiceNumber: claimedNumber }]);
    expect(marks(await submit(server, farm, other))).toEqual([]);
    const draft = await createDraft(server, farm);
    const first = await save(draft, [gnrLine]);
    const now = first.refundRequest ?? draft;
    expect(marks(await save(now, [{ ...gnrLine, invoiceNumber: "f 1", supplier: "ENERGIES DE L OUEST" }]))).toEqual([
      "lines.0.invoiceNumber: INVOICE_ALREADY_USED",
    ]);
    expect(
      marks(
        await save(now, [
          { ...gnrLine, invoiceNumber: "x" },
          { ...gnrLine, invoiceNumber: "X" },
        ]),
      ),
    ).toEqual(["lines.1.invoiceNumber: INVOICE_ALREADY_USED"]);
    expect(marks(await save(now, [{ ...gnrLine, invoiceNumber: "CLAIMED-1" }]))).toEqual(["lines.0.invoiceNumber: INVOICE_ALREADY_USED"]);
    expect(marks(await save(now, [{ ...gnrLine, productCode: "GN_HEATING", unit: "MWH", quantity: "1" }]))).toEqual([]);
  });

  it("are replaced and removed by id; two of them may exchange their invoices, and keep their files", async () => {
    const documentId = await addDocumentRow(server, farm.structure, farm.manager);
    const draft = await createDraft(server, farm);
    const saved = await save(draft, [
      { ...gnrLine, documentId },
      { ...gnrLine, invoiceNumber: "F-2" },
      { ...gnrLine, invoiceNumber: "F-3" },
    ]);
    const [a, b, c] = (await read(draft.id)).lines.edges.map(({ node }) => node);
    const answer = await save(
      saved.refundRequest ?? draft,
      [
        { ...gnrLine, id: a?.id, invoiceNumber: "F-2" },
        { ...gnrLine, id: b?.id, invoiceNumber: "F-1", documentId: null },
      ],
      [{ id: c?.id }],
    );
    expect(marks(answer)).toEqual([]);
    const after = await read(draft.id);
    expect(after.lines.edges.map(({ node }) => [node.id, node.invoiceNumber, node.document?.id ?? null])).toEqual([
      [a?.id, "F-2", documentId],
      [b?.id, "F-1", null],
    ]);
  });

  it("refuse a line of another request and a file of another structure", async () => {
    const stranger = await addFarm(server);
    const foreign = await addDocumentRow(server, stranger.structure, stranger.manager);
    const draft = await createDraft(server, farm);
    expect(
      marks(
        await save(draft, [
          { ...gnrLine, documentId: foreign },
          { ...gnrLine, invoiceNumber: "F-2", id: foreign },
        ]),
      ),
    ).toEqual(["lines.0.documentId: NOT_FOUND", "lines.1.id: LINE_REMOVED"]);
  });

  it("go by a hundred at most, and somebody else's change is not overwritten", async () => {
    const draft = await createDraft(server, farm);
    const many = Array.from({ length: 101 }, (_, index) => ({ ...gnrLine, invoiceNumber: `N-${index}` }));
    expect(marks(await save(draft, many))).toEqual(["lines: TOO_MANY_LINES"]);
    const first = await save(draft, many.slice(0, 100));
    expect(marks(first)).toEqual([]);
    expect(marks(await save(draft, many.slice(100)))).toEqual(["VERSION_CONFLICT"]);
    await save(first.refundRequest ?? draft, many.slice(100));
    const opened = await read(draft.id, { first: 60 });
    expect(opened.lines).toMatchObject({ totalCount: 101, pageInfo: { hasNextPage: true } });
    const rest = await read(draft.id, { first: 60, after: opened.lines.pageInfo.endCursor });
    expect(rest.lines.edges.map(({ node }) => node.invoiceNumber).at(-1)).toBe("N-100");
    expect(opened.lines.edges.length + rest.lines.edges.length).toBe(101);
  });
});
