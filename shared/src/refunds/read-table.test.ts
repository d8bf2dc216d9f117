import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTable } from "./decode-table.ts";
import { linesOfTable, missingColumns } from "./lines-of-table.ts";
import { modelTable } from "./model-table.ts";
import { readTable, writeTable } from "./read-table.ts";

const products = [
  { code: "GNR", nameFr: "Gazole non routier (GNR)", nameEn: "Non-road diesel (GNR)" },
  { code: "GN_HEATING", nameFr: "Gaz naturel, usage combustible (GN)", nameEn: "Natural gas for heating (GN)" },
];
const lines = (text: string) => linesOfTable(readTable(text, 100), products).map(({ values }) => values);
const gnr = {
  productCode: "GNR",
  invoiceNumber: "F-1",
  supplier: "Ouest",
  deliveryDate: "2025-03-15",
  quantity: "2 005,5",
  unit: "L",
  withAttestation: false,
};

describe("a table of lines", () => {
  it.each([
    [
      "semicolons, French headers",
      "Produit;Numéro de facture;Fournisseur;Date de livraison;Quantité;Unité\nGNR;F-1;Ouest;15/03/2025;2 005,5;l",
    ],
    [
      "tabs, as pasted from a spreadsheet",
      "Produit\tFacture\tFournisseur\tDate\tQuantité\tUnité\r\nGNR\tF-1\tOuest\t15/03/2025\t2 005,5\tL",
    ],
    [
      "commas, English headers in another order",
      'Supplier,Unit,Invoice no,Quantity,Product,Delivery date\nOuest,L,F-1,"2 005,5",Non-road diesel (GNR),2025-03-15',
    ],
    ["no header at all, in the order of the model", "GNR;F-1;Ouest;15/03/25;2 005,5;L"],
    [
      "the unit in the header, columns of one's own",
      "Parcelle;Produit;N° facture;Fournisseur;Livraison;Quantité (litres)\nA;gazole non routier;F-1;Ouest;15.03.2025;2 005,5",
    ],
    [
      "empty rows, a mark and a separator line of Excel",
      "\uFEFFsep=;\r\n\r\nProduit;Facture;Fournisseur;Date;Quantité;Unité\r\n;;;;;\r\nGNR;F-1;Ouest;15/03/2025;2 005,5;Litres",
    ],
  ])("is understood with %s", (_, text) => {
    expect(lines(text)).toEqual([gnr]);
  });

  it("counts rows as the spreadsheet does, quotes and line breaks in cells included", () => {
    const { rows } = readTable('Produit;Facture\n\nGNR;"F ""1""\nbis"\nGNR;F-2\n', 10);
    expect(rows).toEqual([
      { place: 3, cells: ["GNR", 'F "1"\nbis'] },
      { place: 4, cells: ["GNR", "F-2"] },
    ]);
  });

  it("says which columns are missing", () => {
    expect(missingColumns(readTable("Produit;Facture\nGNR;1", 10)).map(({ path }) => path.join())).toEqual([
      "supplier",
      "deliveryDate",
      "quantity",
      "unit",
    ]);
  });

  it("says when it was cut", () => {
    const table = (count: number) => readTable(`Produit;Facture\n${"GNR;1\n".repeat(count)}`, 3);
    expect([table(3).isCut, table(4).isCut, table(4).rows.length]).toEqual([false, true, 3]);
  });

  it.each([
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234,5"],
    ["2 005,5", "2 005,5"],
    ["abc", "abc"],
  ])("reads the quantity %s", (typed, quantity) => {
    expect(lines(`Produit;Quantité\nGNR;"${typed}"`)[0]?.quantity).toBe(quantity);
  });

  it("reads yes and no, and asks about anything else", () => {
    const attestation = (cell: string) => linesOfTable(readTable(`Produit;Attestation\nGNR;${cell}`, 1), products)[0];
    expect(["oui", "X", "non", ""].map((cell) => attestation(cell)?.values.withAttestation)).toEqual([true, true, false, false]);
    expect(attestation("peut-être")?.problems.map(({ code }) => code)).toEqual(["TABLE_YES_OR_NO"]);
  });

  it("keeps what it does not know as it was typed, for the campaign to refuse", () => {
    expect(lines("Produit;Unité;Date\ncharbon;seau;hier")[0]).toMatchObject({ productCode: "charbon", unit: "seau", deliveryDate: "hier" });
  });

  it("comes back as it left, and a spreadsheet computes nothing in it", () => {
    const written = writeTable(["Produit", "Facture"], [["GNR", "=1+1"]]);
    expect(written).not.toMatch(/;"?=/);
    expect(readTable(written, 10).rows[0]?.cells).toEqual(["GNR", "=1+1"]);
  });

  it.each(["fr", "en"] as const)("of the model is read without a fault in %s", (language) => {
    const found = linesOfTable(readTable(modelTable(language), 10), products);
    expect(found.map(({ values }) => `${values.productCode} ${values.unit} ${values.deliveryDate}`)).toEqual([
      "GNR L 2025-03-15",
      "GN_HEATING MWH 2025-02-28",
    ]);
  });

  it("never fails, whatever the text", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("Produit;Facture", "\n", '"', ";", "\t", "GNR"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(lines(pieces.join("")).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("the text of a file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Quantité")],
    ["Windows-1252", Uint8Array.from("Quantit\u00e9", (letter) => letter.charCodeAt(0))],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Array.from("Quantité").flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ])("is read in %s", (_, bytes) => {
    expect(decodeTable(bytes)).toBe("Quantité");
  });
});
