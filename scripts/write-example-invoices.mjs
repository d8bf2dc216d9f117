// Writes docs/examples/e-invoices again, after a change of server/src/testing/e-invoices: node scripts/write-example-invoices.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const { exampleInvoices } = await import("../server/src/testing/e-invoices/example-invoices.ts");

const folder = path.resolve(import.meta.dirname, "../docs/examples/e-invoices");
mkdirSync(folder, { recursive: true });
for (const [name, write] of Object.entries(exampleInvoices)) writeFileSync(path.join(folder, name), await write());
