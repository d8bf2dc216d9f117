// Says what each e-invoice of a folder gives: supplier, number, and every line with its product, quantity and unit, or why not.
// npm run read-invoices -- <folder>
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const { readEInvoiceApart } = await import("../server/src/integrations/e-invoices/read-e-invoice-apart.ts");
const { products } = await import("../server/src/migrations/reference-data/products.ts");
const { linesOfEInvoice } = await import("../shared/src/refunds/lines-of-e-invoice.ts");
const { problemText } = await import("../shared/src/problems/problem-message.ts");

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Which folder? npm run read-invoices -- <folder>");
  process.exit(1);
}
const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
const files = (
  statSync(place).isDirectory() ? readdirSync(place, { recursive: true }).map((name) => path.join(place, String(name))) : [place]
)
  .filter((file) => /\.(xml|pdf)$/i.test(file))
  .sort();

/** Every product at any date: which campaign they would be for is not the question here. */
const campaign = {
  deliveryFrom: "1900-01-01",
  deliveryTo: "2999-12-31",
  products: products.map((product) => ({ ...product, tariffs: [] })),
};

const counts = { read: 0, withoutLines: 0, refused: 0 };
for (const file of files) {
  console.log(`\n${path.relative(place, file) || path.basename(file)}`);
  await tell(readFileSync(file));
}
console.log(`\n${files.length} files: ${counts.read} with lines, ${counts.withoutLines} without, ${counts.refused} refused.`);

/** @param {Buffer} bytes */
async function tell(bytes) {
  const reading = await readEInvoiceApart(bytes);
  if (!reading.allowed) {
    counts.refused += 1;
    return console.log(`  refused: ${words(reading)}`);
  }
  const invoice = reading.value;
  const { syntax, profile, number, issuedOn, supplier, buyer } = invoice;
  console.log(`  ${syntax} ${profile}`);
  console.log(
    `  ${supplier.name} [${supplier.companyNumbers.join(", ")}] → ${buyer.name} [${buyer.companyNumbers.join(", ")}], ${number} of ${issuedOn}`,
  );
  const { candidates, problem } = linesOfEInvoice(invoice, campaign, { siret: buyer.companyNumbers[0] ?? "", name: buyer.name });
  if (problem) {
    counts[problem.code === "E_INVOICE_WITHOUT_LINES" ? "withoutLines" : "refused"] += 1;
    return console.log(`  ${words(problem)}`);
  }
  counts.read += 1;
  for (const candidate of candidates) console.log(`  ${candidate.place}. ${candidate.label}\n     ${verdict(candidate)}`);
}

/** @param {import("../shared/src/refunds/line-candidate.ts").LineCandidate} candidate */
function verdict({ values, problems, warnings, ignored }) {
  if (ignored) return `left out: ${words(ignored)}`;
  const { productCode, quantity, unit, deliveryDate } = values;
  const said = [...problems, ...warnings].map((problem) => `\n     ! ${words(problem)}`).join("");
  return `${problems.length === 0 ? "line" : "to correct"}: ${productCode || "?"}, ${quantity} ${unit || "?"}, delivered ${deliveryDate || "?"}${said}`;
}

/** @param {{ code: any, params?: any }} problem */
function words({ code, params = {} }) {
  return problemText(code, "en", params);
}
