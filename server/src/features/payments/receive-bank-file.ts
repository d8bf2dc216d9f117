import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { BankReport } from "../../integrations/payments/bank-report.ts";
import { readBankReport } from "../../integrations/payments/read-bank-report.ts";
import { policy } from "../../platform/config/policy.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { plainName } from "../documents/index.ts";

/** Of the name of a bank's file the end is kept: it says what the file is. */
const longestName = 200;

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
  const name = plainName(upload.filename).slice(-longestName);
  return new BankFile(report.allowed ? accepted({ name, content, report: report.value }) : report);
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
