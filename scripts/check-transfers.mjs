// Holds files of transfers as the portal writes them against the official schema of their message (ISO 20022 pain.001.001.09).
// npm run check-transfers -- <schema.xsd>   Needs xmllint. The schema is in Debian's libhbci4j-core-java; it is not ours to copy here.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const { painVersion, writeCreditTransfer } = await import("../server/src/integrations/payments/write-credit-transfer.ts");

const [schema] = process.argv.slice(2);
if (schema === undefined) {
  console.error("Which schema? npm run check-transfers -- <pain.001.001.09.xsd>");
  process.exit(1);
}
const xsd = path.resolve(process.env.INIT_CWD ?? process.cwd(), schema);
const ibans = ["FR7630006000011234567890189", "FR1420041010050500013M02606", "DE89370400440532013000", "ES9121000418450200051332"];
const names = ["GAEC du Clos Joli", "Éléonore d'Œuvre & fils <SCEA>", "农场", "Ñandú / Über-Hof", "x".repeat(200), " "];
const sizes = [1, 2, 3, 17, 500];

const folder = mkdtempSync(path.join(tmpdir(), "transfers-"));
let transfers = 0;
try {
  const files = Array.from({ length: 200 }, (_, index) => {
    const file = path.join(folder, `${index}.xml`);
    writeFileSync(file, writeCreditTransfer(fileOf(index, sizes[index % sizes.length] ?? 1)));
    return file;
  });
  const lint = spawnSync("xmllint", ["--noout", "--nonet", "--schema", xsd, ...files], { encoding: "utf8", maxBuffer: 1e8 });
  if (lint.error) throw lint.error;
  const refused = lint.stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
  console.log(refused.slice(0, 20).join("\n"));
  console.log(`${files.length} files of ${painVersion}, ${transfers} transfers: ${lint.stderr.match(/ validates$/gm)?.length ?? 0} valid`);
  process.exitCode = lint.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {number} index @param {number} size */
function fileOf(index, size) {
  transfers += size;
  return {
    messageId: `PAI-2026-${String(index).padStart(6, "0")}`,
    createdAt: new Date(Date.UTC(2026, index % 12, 1 + (index % 28), index % 24)),
    executionDate: "2026-11-23",
    debtor: { name: "Trésor public", iban: "FR7630004000031234567890143", bic: "PSSTFRPPPAR" },
    transfers: Array.from({ length: size }, (_, line) => ({
      endToEndId: `TIC-2026-${index}-${line}`,
      amountCents: 1 + ((index * 7_919 + line * 104_729) % 99_999_999_999),
      creditorName: names[(index + line) % names.length] ?? "",
      creditorIban: ibans[line % ibans.length] ?? "",
      text: `Remboursement TIC 2025 n° ${index}-${line} ${names[line % names.length] ?? ""}`,
    })),
  };
}
