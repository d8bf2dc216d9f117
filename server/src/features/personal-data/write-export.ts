import { pipeline, Readable, Transform } from "node:stream";
import { FileMissingError } from "../../integrations/file-storage/file-storage.ts";
import type { LongWork } from "../../platform/jobs/define-job.ts";
import type { ExportedDocument } from "../../platform/personal-data/personal-data.ts";
import { jsonArrayOf, makeArchive, type Archive } from "./archive.ts";
import { dataEntryName, documentEntryName } from "./export-names.ts";
import type { ExportContent } from "./export-contents.ts";
import { readMe } from "./read-me.ts";
import { rowsInBatches } from "./rows-of-part.ts";

export interface ExportToWrite {
  /** The person, or the structure. */
  readonly subjectId: string;
  readonly storageKey: string;
  readonly now: Date;
  /** Said after each step; throws when the work has lost its object (the account is gone, another process took over). */
  progress(done: number, total: number): Promise<void>;
}

/** Writes everything the features hold about a person, or a structure, into one ZIP of the file storage; answers its size in bytes. */
export async function writeExport(tools: LongWork, content: ExportContent, asked: ExportToWrite): Promise<number> {
  const archive = makeArchive(asked.now);
  const measure = { byteSize: 0 };
  const counter = counted(measure);
  pipeline(archive.content, counter, () => undefined); // an end on one side ends the other; the two promises below say which came first
  const stored = tools.services.fileStorage.write(asked.storageKey, counter);
  const filled = fill(archive, tools, content, asked).catch((error: unknown) => {
    archive.abort(error instanceof Error ? error : new Error("The export failed."));
    throw error;
  });
  const [entries, file] = await Promise.allSettled([filled, stored]);
  if (entries.status === "rejected") throw entries.reason;
  if (file.status === "rejected") throw file.reason;
  return measure.byteSize;
}

async function fill(archive: Archive, tools: LongWork, content: ExportContent, asked: ExportToWrite): Promise<void> {
  const { files } = content;
  const documents: ExportedDocument[] = [];
  let step = 0;
  await tools.transactions.run(async (manager) => {
    if (step > 0) throw new Error("A half-written archive cannot begin again.");
    // One instant for all the files, whatever is written meanwhile.
    await manager.query(`set transaction isolation level repeatable read, read only`);
    for (const sql of content.documents) {
      documents.push(...(await collect(rowsInBatches<ExportedDocument>(manager, sql, asked.subjectId, asked.now))));
    }
    for (const { name, sql } of files) {
      await archive.add(dataEntryName(name), jsonArrayOf(rowsInBatches(manager, sql, asked.subjectId, asked.now)), { compress: true });
      await asked.progress(++step, files.length + documents.length);
    }
  });
  const missing: string[] = [];
  for (const document of documents) {
    if (!(await addDocument(archive, tools, document))) missing.push(documentEntryName(document));
    await asked.progress(++step, files.length + documents.length);
  }
  await archive.add("README.txt", Readable.from([readMe(content, { preparedAt: asked.now, missing })]), { compress: true });
  archive.finish();
}

/** False when the bytes are not there: the rest of the export is still worth having. PDF and images do not shrink: stored as they are. */
async function addDocument(archive: Archive, { services }: LongWork, document: ExportedDocument): Promise<boolean> {
  try {
    await archive.add(documentEntryName(document), await services.fileStorage.read(document.storageKey), { compress: false });
    return true;
  } catch (error) {
    if (error instanceof FileMissingError) return false;
    throw error;
  }
}

function counted(measure: { byteSize: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      measure.byteSize += chunk.byteLength;
      done(null, chunk);
    },
  });
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
