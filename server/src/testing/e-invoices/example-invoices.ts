import { ciiInvoice, zugferdOneInvoice } from "./cii-invoice.ts";
import { invoicePdf } from "./invoice-pdf.ts";
import { farmOfSamples, gnrInvoice, suppliers } from "./sample-invoice.ts";
import { ublInvoice } from "./ubl-invoice.ts";

/** The invoices of docs/examples/e-invoices, by file name: suppliers, products and units a farm meets. */
export const exampleInvoices: Readonly<Record<string, () => string | Promise<Uint8Array>>> = {
  "gnr-factur-x.pdf": () =>
    invoicePdf(
      ciiInvoice(
        gnrInvoice({
          lines: [
            {
              name: "Gazole non routier (GNR)",
              description: "Livraison à la ferme",
              quantity: "2000.0000",
              unit: "LTR",
              amount: "1780.00",
            },
            { name: "Accise sur les énergies (ex-TICPE)", quantity: "2000", unit: "LTR", amount: "77.20" },
            { name: "Frais de livraison", quantity: "1", unit: "C62", amount: "25.00" },
          ],
        }),
      ),
    ),
  "gnr-deux-livraisons-cii.xml": () =>
    ciiInvoice(
      gnrInvoice({
        number: "2025/0078",
        issuedOn: "2025-05-31",
        supplier: suppliers.oil,
        profile: "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended",
        lines: [
          { name: "GNR livré le 5 mai", quantity: "1250", unit: "LTR", amount: "1100.00", deliveredOn: "2025-05-05" },
          { name: "GNR livré le 19 mai", quantity: "1.5", unit: "MTQ", amount: "1320.00", deliveredOn: "2025-05-19" },
        ],
      }),
    ),
  "fioul-lourd-zugferd-1.pdf": () =>
    invoicePdf(
      zugferdOneInvoice(
        gnrInvoice({
          number: "FL-311",
          issuedOn: "2023-02-10",
          deliveredOn: "2023-02-09",
          supplier: suppliers.oil,
          lines: [{ name: "Fioul lourd n° 2 BTS", quantity: "12.4", unit: "TNE", amount: "7440.00" }],
        }),
      ),
      { name: "ZUGFeRD-invoice.xml", isPacked: false },
    ),
  "propane-ubl.xml": () =>
    ublInvoice(
      gnrInvoice({
        number: "GPL 45-2023",
        issuedOn: "2023-11-20",
        deliveredOn: "2023-11-17",
        supplier: suppliers.gas,
        lines: [
          { name: "Propane vrac", quantity: "980", unit: "KGM", amount: "1450.40" },
          { name: "Location de citerne", quantity: "1", unit: "C62", amount: "60.00" },
        ],
      }),
    ),
  "gaz-naturel-ubl.xml": () =>
    ublInvoice({
      number: "GN-2025-02",
      issuedOn: "2025-03-06",
      supplier: suppliers.gas,
      buyer: farmOfSamples,
      lines: [
        { name: "Consommation de gaz naturel", quantity: "52070", unit: "KWH", amount: "3124.20", periodEnd: "2025-02-28" },
        { name: "Abonnement", quantity: "2", unit: "MON", amount: "48.00" },
        { name: "Contribution tarifaire d'acheminement", quantity: "1", unit: "C62", amount: "12.30" },
      ],
    }),
  "totaux-seuls-minimum.xml": () =>
    ciiInvoice(gnrInvoice({ number: "M-17", profile: "urn:factur-x.eu:1p0:minimum", lines: [], linesTotal: "1780.00" })),
  "avoir-ubl.xml": () => ublInvoice(gnrInvoice({ number: "AV-3", typeCode: "381" })),
};
