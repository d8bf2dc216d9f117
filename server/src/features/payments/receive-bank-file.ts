import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { BankReport } from "../../integrations/payments/bank-report.ts";
import { readBankReport } from "../../integrations/payments/read-bank-report.ts";
import { policy } from "../../platform/config/policy.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";

interface ReadFile {
  readonly name: string;
  readonly content: Buffer;
  readonly report: BankReport;
}

/** A file of the bank, read; it is never stored: it names accounts of everybody. */
export class BankFile {
  readonly outcome: Parsed<ReadFile>;
  constructor(outcome: Parsed<ReadFile>) {
    this.outcome = outcome;
  }
}

/** Reads the upload in memory, before the transaction, up to the largest file we take. */
export async function receiveBankFile(announced: Promise<FileUpload>): Promise<BankFile> {
  const upload = await announced.catch(() => null);
  const content = upload && (await readWhole(upload));
  if (!upload || content === "INTERRUPTED") return new BankFile(deny("UPLOAD_INTERRUPTED"));
  if (content === "TOO_BIG" || !content) return new BankFile(deny("FILE_TOO_BIG", { maxBytes: policy.payments.importBytes }));
  const report = readBankReport(content);
  return new BankFile(report.allowed ? accepted({ name: plainName(upload.filename), content, report: report.value }) : report);
}

async function readWhole(upload: FileUpload): Promise<Buffer | "TOO_BIG" | "INTERRUPTED"> {
  const source = upload.createReadStream();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > policy.payments.importBytes) return "TOO_BIG";
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return "INTERRUPTED";
  } finally {
    source.destroy();
  }
}

/** The last part of a name, without what could be a path or a control character. */
function plainName(typed: string): string {
  const name = (typed.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").trim();
  return name.slice(0, 200) || "fichier";
}
