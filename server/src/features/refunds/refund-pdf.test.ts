import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { drawnText } from "../../testing/drawn-text.ts";
import { addFarm, addInstructor, createDraft, gnrLine, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { renderRefundPdf } from "./refund-pdf.ts";
import { snapshotHash, type RefundSnapshot } from "./refund-snapshot.ts";

const receiptPage = "https://portail.example/verifier-un-depot";

let server: TestServer;
let farm: Farm;
let request: { id: string; number: string };

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server, { name: "GAEC de l'Étable « Le Pré »" });
  request = await submitted(server, farm, [
    { ...gnrLine, quantity: "9 000" },
    { ...gnrLine, invoiceNumber: "F-2", productCode: "GN_HEATING", quantity: "52,07", unit: "MWH" },
  ]);
});
afterAll(() => server.stop());

async function pdfLink(id: string, as: Caller): Promise<string> {
  const { data, errors } = await server.graphql<{ createRefundPdfLink: { url: string | null; problems: { code: string }[] } }>(
    `mutation ($id: ID!) { createRefundPdfLink(input: { id: $id }) { url problems { code } } }`,
    { id },
    as,
  );
  const code = errors?.[0]?.extensions.code ?? data?.createRefundPdfLink.problems[0]?.code;
  if (code || !data?.createRefundPdfLink.url) throw new Error(code);
  return server.url + new URL(data.createRefundPdfLink.url).pathname;
}

async function snapshot(): Promise<RefundSnapshot> {
  const [row] = await server.dataSource.query<{ snapshot: RefundSnapshot }[]>(`select snapshot from refund_request where id = $1`, [
    request.id,
  ]);
  if (!row) throw new Error("no snapshot");
  return row.snapshot;
}

describe("the PDF of a request", () => {
  it("is downloaded by a signed link, under the number of the request", async () => {
    const answer = await fetch(await pdfLink(request.id, farm.as));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(`filename="${request.number} - 2 mars 2026.pdf"`);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });

  it("says what was sent: structure, lines, totals, date and the hash of the content", async () => {
    const frozen = await snapshot();
    const text = drawnText(await renderRefundPdf(frozen, receiptPage))
      .replaceAll("\n", " ")
      .replace(/ +/g, " ");
    const said = [
      `Demande de remboursement n° ${request.number}`,
      "Déposée le 2 mars 2026 à 10:00 par Jeanne Martin.",
      farm.structure.siret,
      "FR** **** **** 0189",
      "9 000 l",
      "26,94 €/hl",
      "2 424,60 €",
      "865,40 €",
      "3 290,00 €",
      snapshotHash(frozen).slice(0, 32),
      receiptPage,
    ];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
  });

  it("is tagged, titled, in French, with headings and header cells in reading order", async () => {
    const source = (await renderRefundPdf(await snapshot(), receiptPage)).toString("latin1");
    expect(source).toContain("/Marked true");
    expect(source).toContain("/Lang (fr-FR)");
    expect(source).toContain("/DisplayDocTitle true");
    expect(source).toContain("/StructTreeRoot");
    const tags = [...source.matchAll(/\/S \/(Document|H1|H2|P|Table|TR|TH|TD)\b/g)].map((match) => match[1]);
    expect(tags).toEqual(expect.arrayContaining(["Document", "H1", "H2", "P", "Table", "TR", "TH", "TD"]));
    expect(source).toContain("/Scope /Column");
    expect(source).toContain("/Scope /Row");
  });

  it("is the same document whenever it is made, and another one when the content is another", async () => {
    const frozen = await snapshot();
    const strip = (pdf: Buffer) => pdf.toString("latin1").replace(/\/ID \[.*?\]/s, "");
    expect(strip(await renderRefundPdf(frozen, receiptPage))).toBe(strip(await renderRefundPdf(frozen, receiptPage)));
    expect(snapshotHash({ ...frozen, totalCents: frozen.totalCents + 1 })).not.toBe(snapshotHash(frozen));
  });

  it("keeps the words of the day it was sent, whatever changes afterwards", async () => {
    const before = snapshotHash(await snapshot());
    await server.dataSource.query(`update structure set name = 'Autre nom' where id = $1`, [farm.structure.id]);
    const frozen = await snapshot();
    expect(snapshotHash(frozen)).toBe(before);
    expect(frozen.structure.name).toBe("GAEC de l'Étable « Le Pré »");
  });

  it("holds hundreds of lines over several pages", async () => {
    const frozen = await snapshot();
    const [line] = frozen.lines;
    if (!line) throw new Error("no line");
    const lines = Array.from({ length: 300 }, (_, index) => ({ ...line, position: index + 1, invoiceNumber: `F-${index}` }));
    const pdf = await renderRefundPdf({ ...frozen, lines }, receiptPage);
    expect(
      Number(
        /\/Type \/Pages[\s\S]*?\/Count (\d+)|\/Count (\d+)[\s\S]{0,200}\/Type \/Pages/.exec(pdf.toString("latin1"))?.slice(1).find(Boolean),
      ),
    ).toBeGreaterThan(5);
  });

  it("exists for readers and for the office, not for drafts, strangers and other offices", async () => {
    const rennes = await addInstructor(server, "35");
    const brest = await addInstructor(server, "29");
    expect(await pdfLink(request.id, rennes.as)).toContain("/documents/");
    await expect(pdfLink(request.id, brest.as)).rejects.toThrow("NOT_FOUND");
    await expect(pdfLink(request.id, await signedIn(server, await addUser(server)))).rejects.toThrow("NOT_FOUND");
    await expect(pdfLink((await createDraft(server, farm)).id, farm.as)).rejects.toThrow("WRONG_STATUS");
  });
});
