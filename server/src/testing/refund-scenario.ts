import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addApp } from "./authenticator.ts";
import { pdfFile } from "./files.ts";
import { addStructure, type TestStructure } from "./organisations.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** A structure that can file: its principal manager, the TIC space, a category and a bank account. */
export interface Farm {
  readonly manager: TestUser;
  readonly as: Caller;
  readonly structure: TestStructure;
  readonly bankAccountId: string;
}

export async function addFarm(server: TestServer, options: { departement?: string; name?: string } = {}): Promise<Farm> {
  const manager = await addUser(server);
  const structure = await addStructure(server, manager, { ceiling: "WRITE", ...(options.name ? { name: options.name } : {}) });
  await server.dataSource.query(
    `update structure set beneficiary_category_code = 'INDIVIDUAL_FARMER', pacage = '035012345', departement = $2 where id = $1`,
    [structure.id, options.departement ?? "35"],
  );
  const bankAccountId = await addBankAccountRow(server, structure, manager);
  return { manager, as: await signedIn(server, manager), structure, bankAccountId };
}

/** An instructor of the office of this département, signed in with their app. */
export async function addInstructor(server: TestServer, departement: string): Promise<{ user: TestUser; as: Caller; officeId: string }> {
  const user = await addUser(server, { firstName: "Ida", lastName: "Instructrice" });
  const [row] = await server.dataSource.query<{ officeId: string }[]>(
    `select office_id as "officeId" from office_departement where departement = $1`,
    [departement],
  );
  const officeId = row?.officeId ?? "";
  await server.dataSource.query(`insert into staff_role (user_id, role, office_id, granted_at) values ($1, 'INSTRUCTOR', $2, $3)`, [
    user.id,
    officeId,
    server.services.clock.now(),
  ]);
  await addApp(server, user);
  return { user, as: await signedIn(server, user), officeId };
}

/** A document row without bytes, for what does not read them. */
export async function addDocumentRow(server: TestServer, structure: TestStructure, user: TestUser, kind = "INVOICE"): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(
    `insert into document (id, structure_id, kind, file_name, media_type, byte_size, sha256, storage_key, scan_status, uploaded_by, created_at)
     values ($1, $2, $3, 'piece.pdf', 'application/pdf', 10, $4, $5, 'NOT_SCANNED', $6, $7)`,
    [id, structure.id, kind, randomBytes(32), uuidv7(), user.id, server.services.clock.now()],
  );
  return id;
}

export async function addBankAccountRow(server: TestServer, structure: TestStructure, user: TestUser): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  const sealed = server.services.secrets.seal("bank-account-iban", "FR7630006000011234567890189", structure.id);
  await server.dataSource.query(
    `insert into bank_account (id, structure_id, label, holder, sealed_iban, iban_fingerprint, iban_country, iban_last4, rib_document_id,
       usable_from, created_by, created_at)
     values ($1, $2, 'Compte courant', 'GAEC', $3, $4, 'FR', '0189', $5, $6, $7, $6)`,
    [id, structure.id, sealed, randomBytes(32), await addDocumentRow(server, structure, user, "RIB"), now, user.id],
  );
  return id;
}

/** The id of the campaign of a period: « 2025 », « 26-05 ». */
export async function campaignOf(server: TestServer, period: string): Promise<string> {
  const [row] = await server.dataSource.query<{ id: string }[]>(`select id from campaign where period = $1`, [period]);
  if (!row) throw new Error(`No campaign ${period}`);
  return row.id;
}

export interface Problem {
  code: string;
  path: string[];
  message: string;
}

export interface RequestAnswer {
  refundRequest: { id: string; version: number; status: string; number: string; totalCents: number; lineCount: number } | null;
  problems: Problem[];
}

const payload = `{ refundRequest { id version status number totalCents lineCount } problems { code path message } }`;

/** Runs a mutation that answers a request. */
export async function mutate(server: TestServer, caller: Caller, name: string, input: object): Promise<RequestAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.graphql<Record<string, RequestAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) ${payload} }`,
    { input },
    caller,
  );
  const outcome = answer.data?.[name];
  if (!outcome) throw new Error(answer.errors?.map((error) => error.extensions.code).join() ?? "no answer");
  return outcome;
}

/** « path: CODE » of each problem: what tests compare. */
export function marks(answer: { problems: Problem[] }): string[] {
  return answer.problems.map(({ path, code }) => (path.length > 0 ? `${path.join(".")}: ${code}` : code));
}

export const gnrLine = {
  productCode: "GNR",
  invoiceNumber: "F-1",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2025-03-31",
  quantity: "1000",
  unit: "L",
};

export async function createDraft(server: TestServer, farm: Farm, period = "2025") {
  const answer = await mutate(server, farm.as, "createRefundRequest", {
    structureId: farm.structure.id,
    campaignId: await campaignOf(server, period),
    idempotencyKey: uuidv7(),
  });
  if (!answer.refundRequest) throw new Error(marks(answer).join());
  return answer.refundRequest;
}

/** A draft with its lines, an invoice file on each and every statement ticked. */
export async function readyDraft(server: TestServer, farm: Farm, lines: readonly object[] = [gnrLine], period = "2025") {
  const draft = await createDraft(server, farm, period);
  const documentId = await attachInvoice(server, farm);
  const saved = await mutate(server, farm.as, "saveRefundLines", {
    requestId: draft.id,
    version: draft.version,
    lines: lines.map((line) => ({ documentId, ...line })),
  });
  if (!saved.refundRequest) throw new Error(marks(saved).join());
  const ready = await mutate(server, farm.as, "updateRefundRequest", {
    id: draft.id,
    version: saved.refundRequest.version,
    swornAccuracy: true,
    swornNotInDifficulty: true,
  });
  if (!ready.refundRequest) throw new Error(marks(ready).join());
  return ready.refundRequest;
}

/** Somebody who has looked at every warning there can be. */
export const acknowledgedWarnings = ["INVOICE_FILES_MISSING", "INVOICES_IN_ANOTHER_DRAFT", "QUANTITY_UNUSUAL:GNR"];

export async function submit(server: TestServer, farm: Farm, draft: { id: string; version: number }, idempotencyKey: string = uuidv7()) {
  return mutate(server, farm.as, "submitRefundRequest", { id: draft.id, version: draft.version, idempotencyKey, acknowledgedWarnings });
}

/** A request in the hands of its office. */
export async function submitted(server: TestServer, farm: Farm, lines?: readonly object[], period?: string) {
  const answer = await submit(server, farm, await readyDraft(server, farm, lines, period));
  if (!answer.refundRequest) throw new Error(marks(answer).join());
  return answer.refundRequest;
}

const attach = `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } problems { code path message } } }`;

export async function attachInvoice(server: TestServer, farm: Farm, file: File = pdfFile()): Promise<string> {
  const { data, errors } = await server.graphql<{ attachDocument: { document: { id: string } | null; problems: Problem[] } }>(
    attach,
    { input: { structureId: farm.structure.id, kind: "INVOICE", file } },
    farm.as,
  );
  const id = data?.attachDocument.document?.id;
  if (!id) throw new Error(JSON.stringify(errors ?? data));
  return id;
}
