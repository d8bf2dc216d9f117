import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { ciiInvoice } from "../../testing/e-invoices/cii-invoice.ts";
import { invoicePdf } from "../../testing/e-invoices/invoice-pdf.ts";
import { gnrInvoice } from "../../testing/e-invoices/sample-invoice.ts";
import { pngFile } from "../../testing/files.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, createDraft, gnrLine, marks, mutate, type Farm, type Problem } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server, { name: "GAEC du Clos Joli" });
});
afterAll(() => server.stop());

interface Row {
  place: number;
  label: string;
  status: string;
  lineId: string | null;
  remarks: Problem[];
  values: Record<string, unknown>;
}
interface Imported {
  refundRequest: { version: number; lineCount: number; totalCents: number } | null;
  files: {
    fileName: string;
    kind: string;
    documentId: string | null;
    problems: Problem[];
    counts: Record<string, number>;
    rows: Row[];
    correctionTable: string | null;
  }[];
  problems: Problem[];
}
const document = `mutation ($input: ImportRefundLinesInput!) { importRefundLines(input: $input) {
  refundRequest { version lineCount totalCents } problems { code path message }
  files { fileName kind documentId problems { code path message } counts { imported toReview toCorrect ignored } correctionTable
    rows { place label status lineId remarks { code path message }
      values { productCode invoiceNumber supplier deliveryDate quantity unit withAttestation } } } } }`;

async function importFiles(requestId: string, ...files: File[]): Promise<Imported> {
  const { data, errors } = await server.graphql<{ importRefundLines: Imported }>(document, { input: { requestId, files } }, farm.as);
  if (!data) throw new Error(errors?.map((error) => error.extensions.code).join());
  return data.importRefundLines;
}
const xmlFile = (text: string, name = "facture.xml") => new File([text], name);
const ownBuyer = () => ({ name: "GAEC du Clos Joli" });
const codes = ({ remarks }: Row) => remarks.map(({ code }) => code);
const storedLines = (requestId: string) =>
  server.dataSource.query<Record<string, unknown>[]>(
    `select product_code as product, invoice_number as invoice, supplier, delivery_date::text as date, quantity::float8 as quantity, unit, document_id as document
     from refund_line where request_id = $1 order by position`,
    [requestId],
  );

describe("importing an e-invoice", () => {
  it("makes a line of its fuel, with the PDF as its invoice, and says what to look at", async () => {
    const draft = await createDraft(server, farm);
    const pdf = new File([await invoicePdf(ciiInvoice(gnrInvoice({ buyer: ownBuyer() })))], "F2025-0412.pdf");
    const { refundRequest, files } = await importFiles(draft.id, pdf);
    expect(refundRequest).toMatchObject({ lineCount: 1, totalCents: 53_880, version: draft.version + 1 });
    expect(files[0]).toMatchObject({ kind: "E_INVOICE", problems: [], counts: { toReview: 1 }, correctionTable: null });
    expect(files[0]?.rows.flatMap(codes)).toEqual(["E_INVOICE_ATTESTATION_UNSAID"]);
    expect(await storedLines(draft.id)).toEqual([
      {
        product: "GNR",
        invoice: "F2025-0412",
        supplier: "Énergies de l'Ouest SAS",
        date: "2025-03-28",
        quantity: 2000,
        unit: "L",
        document: files[0]?.documentId,
      },
    ]);
  });

  it("adds nothing when it is sent again", async () => {
    const draft = await createDraft(server, farm);
    const file = () => xmlFile(ciiInvoice(gnrInvoice({ buyer: ownBuyer() })));
    await importFiles(draft.id, file());
    const { files, refundRequest } = await importFiles(draft.id, file());
    expect(files[0]?.rows.map((row) => [row.status, ...codes(row)])).toEqual([["IGNORED", "INVOICE_ALREADY_USED"]]);
    expect(refundRequest?.lineCount).toBe(1);
  });

  it("in another name is kept, and looked at again before the request leaves, also once it was edited", async () => {
    const draft = await createDraft(server, farm);
    const { files } = await importFiles(
      draft.id,
      xmlFile(ciiInvoice(gnrInvoice({ buyer: { name: "EARL Voisine", siret: "73282932000074" } }))),
    );
    expect(files[0]?.rows.flatMap(codes)).toContain("E_INVOICE_OTHER_BUYER");
    const found = async () => {
      const query = `query ($id: ID!) { refundRequest(id: $id) { submissionWarnings { code } } }`;
      const { data } = await server.graphql<{ refundRequest: { submissionWarnings: { code: string }[] } }>(
        query,
        { id: draft.id },
        farm.as,
      );
      return data?.refundRequest.submissionWarnings.map(({ code }) => code);
    };
    expect(await found()).toContain("INVOICES_OF_ANOTHER_BUYER");
    const id = files[0]?.rows[0]?.lineId;
    await mutate(server, farm.as, "saveRefundLines", { requestId: draft.id, lines: [{ ...gnrLine, id, version: 1 }] });
    expect(await found()).toContain("INVOICES_OF_ANOTHER_BUYER");
  });

  it("in another name says so of the line a person types from it as well", async () => {
    const draft = await createDraft(server, farm);
    const late = gnrInvoice({ buyer: { name: "EARL Voisine", siret: "73282932000074" } });
    const { files } = await importFiles(
      draft.id,
      xmlFile(ciiInvoice(late).replaceAll("20250328", "20230328").replaceAll("20250331", "20230331")),
    );
    const [file] = files;
    expect(file?.rows.map(({ status }) => status)).toEqual(["TO_CORRECT"]);
    const typed = { ...gnrLine, documentId: file?.documentId };
    expect((await mutate(server, farm.as, "saveRefundLines", { requestId: draft.id, lines: [typed] })).problems).toEqual([]);
    const billedTo = () =>
      server.dataSource.query<{ billedTo: string | null }[]>(`select billed_to as "billedTo" from refund_line where request_id = $1`, [
        draft.id,
      ]);
    expect(await billedTo()).toEqual([{ billedTo: "EARL Voisine" }]);
    await mutate(server, farm.as, "detachDocument", { requestId: draft.id, documentId: file?.documentId });
    expect(await billedTo()).toEqual([{ billedTo: null }]);
  }, 120_000);

  it("that cannot be read says why, keeps what is known for the form, and costs its neighbours nothing", async () => {
    const draft = await createDraft(server, farm);
    const good = ciiInvoice(gnrInvoice({ buyer: ownBuyer() }));
    const { files } = await importFiles(
      draft.id,
      xmlFile(good.slice(0, 900), "coupée.xml"),
      new File([await invoicePdf(good, { name: null })], "scan.pdf"),
      xmlFile(ciiInvoice(gnrInvoice({ number: "M-1", lines: [] })), "minimum.xml"),
      pngFile(),
      xmlFile(good),
    );
    expect(
      files.map(({ problems, rows }) => [...problems.map(({ code }) => code), ...rows.map((row) => `${row.status} ${codes(row).join()}`)]),
    ).toEqual([
      ["E_INVOICE_UNREADABLE"],
      ["TO_CORRECT E_INVOICE_NOT_IN_PDF"],
      ["TO_CORRECT E_INVOICE_WITHOUT_LINES"],
      ["IMPORT_TYPE_REFUSED"],
      ["TO_REVIEW E_INVOICE_ATTESTATION_UNSAID"],
    ]);
    expect(files[1]?.documentId).not.toBeNull();
    expect(files[2]?.rows[0]?.values).toMatchObject({
      invoiceNumber: "M-1",
      supplier: "Énergies de l'Ouest SAS",
      deliveryDate: "2025-03-28",
    });
    const pieces = await server.dataSource.query(`select document_id from refund_attachment where request_id = $1`, [draft.id]);
    expect(pieces).toContainEqual({ document_id: files[1]?.documentId });
  }, 120_000);
});

const header = "Produit;Numéro de facture;Fournisseur;Date de livraison;Quantité;Unité";
const csvFile = (...rows: string[]) => new File([[header, ...rows].join("\r\n")], "lignes.csv");

describe("importing a table", () => {
  it("keeps the good rows, says of each bad one what is wrong, and gives those back as a table that can be sent again", async () => {
    const draft = await createDraft(server, farm);
    const { files, refundRequest } = await importFiles(
      draft.id,
      csvFile("GNR;A-1;Ouest;15/03/2025;1 234,5;L", "GNR;A-2;Ouest;31/02/2025;-3;kWh", "Gaz naturel;A-3;Gaz;2025-02-01;52,07;MWh", ";;;;;"),
    );
    expect(files[0]).toMatchObject({ kind: "TABLE", counts: { imported: 2, toReview: 0, toCorrect: 1, ignored: 0 } });
    expect(files[0]?.rows[0]).toMatchObject({ place: 3, status: "TO_CORRECT", lineId: null });
    expect(files[0]?.rows[0]?.remarks.map(({ path, code }) => `${path.join()} ${code}`)).toEqual([
      "deliveryDate DATE_INVALID",
      "unit UNIT_NOT_ACCEPTED",
    ]);
    expect(refundRequest?.lineCount).toBe(2);
    const table = files[0]?.correctionTable ?? "";
    expect(table).toContain("A-2");
    expect(table).not.toContain("A-1");
    const again = await importFiles(draft.id, new File([table.replace("31/02", "28/02").replace(/"?'?-3"?;kWh/, "3;L")], "corrigé.csv"));
    expect(again.files[0]?.counts).toMatchObject({ imported: 1, toCorrect: 0 });
  });

  it("says which column is missing rather than guess", async () => {
    const draft = await createDraft(server, farm);
    const { files } = await importFiles(draft.id, new File(["Produit;Quantité;Unité;Fournisseur\nGNR;1;L;Ouest"], "x.csv"));
    expect(files[0]?.problems.map(({ path, code }) => `${path.join()} ${code}`)).toEqual([
      "invoiceNumber TABLE_COLUMN_MISSING",
      "deliveryDate TABLE_COLUMN_MISSING",
    ]);
  });

  const rows = (count: number) => Array.from({ length: count }, (_, at) => `GNR;B-${at};Ouest;15/03/2025;100;L`);
  it(figure("imports.maxTableRows", figure("imports.reportedRows", "takes thousands of rows at once, and one too many none")), async () => {
    const draft = await createDraft(server, farm);
    const { maxTableRows, reportedRows } = policy.imports;
    const tooMany = await importFiles(draft.id, csvFile(...rows(maxTableRows + 1)));
    expect(tooMany.files[0]?.problems.map(({ code }) => code)).toEqual(["TABLE_TOO_LONG"]);
    const { files, refundRequest } = await importFiles(draft.id, csvFile(...rows(maxTableRows)));
    expect(refundRequest?.lineCount).toBe(maxTableRows);
    expect(files[0]?.counts["imported"]).toBe(maxTableRows);
    expect(tried("imports.maxTableRows", 2, 1)).toBe(1);
    expect(tried("imports.reportedRows", maxTableRows, files[0]?.rows.length ?? 0)).toBe(reportedRows);
  });

  it(
    figure("imports.maxLinesPerRequest", "a request that is full takes no line more, from a file or typed, and says where the rest goes"),
    async () => {
      const draft = await createDraft(server, farm);
      const max = policy.imports.maxLinesPerRequest;
      await importFiles(draft.id, csvFile(...rows(max - 1)));
      const two = await importFiles(draft.id, csvFile(...rows(max + 1).slice(-2)));
      expect(marks(two)).toEqual(["lines: REQUEST_TOO_LONG"]);
      const add = (invoiceNumber: string) =>
        mutate(server, farm.as, "saveRefundLines", { requestId: draft.id, lines: [{ ...gnrLine, invoiceNumber }] });
      const last = await add("L-1");
      expect(last.refundRequest?.lineCount).toBe(max);
      expect(marks(await add("L-2"))).toEqual(["lines: REQUEST_TOO_LONG"]);
      tried("imports.maxLinesPerRequest", 4, 2);
    },
  );

  it(figure("imports.maxTableBytes", "is refused when it is longer than any table of lines"), async () => {
    const draft = await createDraft(server, farm);
    const row = "GNR;C-1;Ouest;15/03/2025;100;L";
    const padded = (size: number) => new File([`${header}\n${row}\n`.padEnd(size - 1, "\n")], "long.csv");
    const sizes = [policy.imports.maxTableBytes - 10, policy.imports.maxTableBytes + 10];
    const answers = [];
    for (const size of sizes) answers.push((await importFiles(draft.id, padded(size))).files[0]?.problems.map(({ code }) => code));
    expect(answers).toEqual([[], ["FILE_TOO_BIG"]]);
    tried("imports.maxTableBytes", 2, 1);
  });

  it("is refused to whoever may not write", async () => {
    await expect(importFiles(uuidv7(), csvFile())).rejects.toThrow("NOT_FOUND");
  });
});
