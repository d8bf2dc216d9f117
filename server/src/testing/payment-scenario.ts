import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addAdministrator } from "./administrators.ts";
import {
  addFarm,
  addInstructor,
  campaignOf,
  gnrLine,
  mutate as mutateRequest,
  submitted,
  type Farm,
  type Problem,
} from "./refund-scenario.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** An officer and an administrator who have just shown their second factor, as payments ask. */
export interface Treasury {
  readonly officer: TestUser;
  readonly as: Caller;
  readonly officeId: string;
  readonly administrator: TestUser;
  readonly asAdministrator: Caller;
}

export async function addTreasury(server: TestServer, departement = "35"): Promise<Treasury> {
  const { user: officer, officeId } = await addInstructor(server, departement);
  const { user: administrator, as: asAdministrator } = await addAdministrator(server);
  return { officer, as: await signedIn(server, officer, { steppedUp: true }), officeId, administrator, asAdministrator };
}

/** A request of this farm, granted by the officer. 1 000 l of 2025 make 269.40 €. */
export async function approved(
  server: TestServer,
  treasury: Treasury,
  farm: Farm,
  quantity = "1000",
): Promise<{ id: string; number: string }> {
  const request = await submitted(server, farm, [{ ...gnrLine, quantity, invoiceNumber: uuidv7() }]);
  await mutateRequest(server, treasury.as, "takeRefundRequest", { id: request.id });
  const { refundRequest, problems } = await mutateRequest(server, treasury.as, "decideRefundRequest", {
    id: request.id,
    verdict: "APPROVED",
  });
  if (refundRequest?.status !== "APPROVED") throw new Error(JSON.stringify(problems));
  return request;
}

/** Farms with a granted request each. */
export async function addPayable(server: TestServer, treasury: Treasury, quantity?: string, departement = "35") {
  const farm = await addFarm(server, { departement });
  return { farm, request: await approved(server, treasury, farm, quantity) };
}

/** Granted requests of one farm, 269.40 € each, each with an account of its own, written at once: for what needs hundreds of them. */
export async function addPayables(
  server: TestServer,
  farm: Farm,
  officeId: string,
  count: number,
): Promise<{ id: string; number: string; accountId: string }[]> {
  const campaignId = await campaignOf(server, "2025");
  const rows = Array.from({ length: count }, () => ({ id: uuidv7(), accountId: uuidv7(), print: randomBytes(32) }));
  const ids = [rows.map(({ id }) => id), rows.map(({ accountId }) => accountId)] as const;
  await server.dataSource.query(
    `insert into bank_account (id, structure_id, label, holder, sealed_iban, iban_fingerprint, iban_country, iban_last4, rib_document_id,
       usable_from, created_by, created_at)
     select account, b.structure_id, b.label, b.holder, b.sealed_iban, print, 'FR', '0189', b.rib_document_id, b.usable_from, b.created_by,
       b.created_at from unnest($1::uuid[], $2::bytea[]) as one (account, print), bank_account b where b.id = $3`,
    [ids[1], rows.map(({ print }) => print), farm.bankAccountId],
  );
  await server.dataSource.query(
    `insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, office_id, beneficiary_category_code, bank_account_id,
       sworn_accuracy, sworn_not_in_difficulty, total_cents, granted_cents, created_by, created_at, updated_at, submitted_at, snapshot)
     select id, right(id::text, 20), $3, $4, 'ANNUAL_REFUND', 'APPROVED', $5, 'INDIVIDUAL_FARMER', account, true, true, 26940, 26940, $6, $7, $7, $7, '{}'
     from unnest($1::uuid[], $2::uuid[]) as one (id, account)`,
    [...ids, farm.structure.id, campaignId, officeId, farm.manager.id, server.services.clock.now()],
  );
  return rows.map(({ id, accountId }) => ({ id, number: id.slice(-20), accountId }));
}

export interface Batch {
  id: string;
  number: string;
  transferCount: number;
  totalCents: number;
}

/** Runs a mutation of payments; its noun, or its problems. */
export async function pay<T>(
  server: TestServer,
  as: Caller,
  name: string,
  input: object,
  fields: string,
): Promise<T & { problems: Problem[] }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.graphql<Record<string, T & { problems: Problem[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code path message } } }`,
    { input },
    as,
  );
  const payload = data?.[name];
  if (!payload) throw new Error(errors?.map((error) => error.extensions.code).join() ?? "no answer");
  return payload;
}

export const orderFor = (server: TestServer, { as, officeId }: Treasury, own: object = {}) =>
  pay<{ batch: Batch | null }>(
    server,
    as,
    "orderPayments",
    { officeId, idempotencyKey: uuidv7(), ...own },
    "batch { id number transferCount totalCents }",
  );

/** Orders, insists that it was done. */
export async function ordered(server: TestServer, treasury: Treasury, own: object = {}): Promise<Batch> {
  const { batch, problems } = await orderFor(server, treasury, own);
  if (!batch) throw new Error(JSON.stringify(problems));
  return batch;
}

export const fileLink = (server: TestServer, as: Caller, id: string) =>
  pay<{ url: string | null }>(server, as, "createPaymentFileLink", { id }, "url");

export interface ImportAnswer {
  paymentImport: { id: string; counts: { result: string; count: number }[]; lines: { edges: { node: ImportedLine }[] } } | null;
}
export interface ImportedLine {
  reference: string | null;
  result: string;
  reason: string | null;
  requestNumber: string | null;
}

/** Takes in a CSV of the bank. */
export const confirm = (server: TestServer, as: Caller, csv: string, idempotencyKey: string = uuidv7()) =>
  pay<ImportAnswer>(
    server,
    as,
    "confirmPayments",
    { file: new File([csv], "releve.csv", { type: "text/csv" }), idempotencyKey },
    "paymentImport { id counts { result count } lines(first: 100) { edges { node { reference result reason requestNumber } } } }",
  );

export const resultsOf = ({ paymentImport }: ImportAnswer) => paymentImport?.lines.edges.map(({ node }) => node.result) ?? [];

/** The line of a CSV the bank would send for a payment. */
export const csvOf = (...lines: readonly (readonly [reference: string, euros: string, status: string, reason?: string])[]) =>
  `reference;montant;date;statut;motif\n${lines.map(([reference, euros, status, reason = ""]) => `${reference};${euros};2026-03-20;${status};${reason}`).join("\n")}\n`;

/** Does the request wait for its people to give another account? */
export async function isAwaited(server: TestServer, id: string, as: Caller): Promise<boolean | undefined> {
  const query = `query ($id: ID!) { refundRequest(id: $id) { isAccountAwaited } }`;
  const { data } = await server.graphql<{ refundRequest: { isAccountAwaited: boolean } }>(query, { id }, as);
  return data?.refundRequest.isAccountAwaited;
}

/** A status report of the bank (pain.002) about the file of a batch: the whole of it refused for a code, or transfers one by one. */
export const statusReport = (
  batchNumber: string,
  { whole, transfers = [] }: { whole?: string; transfers?: readonly (readonly [reference: string, status: string, code?: string])[] },
) => {
  const why = (code: string | undefined) => (code ? `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>` : "");
  const lines = transfers.map(
    ([reference, status, code]) =>
      `<TxInfAndSts><OrgnlEndToEndId>${reference}</OrgnlEndToEndId><TxSts>${status}</TxSts>${why(code)}</TxInfAndSts>`,
  );
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><CreDtTm>2026-03-20T09:00:00Z</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>${batchNumber}</OrgnlMsgId><GrpSts>${whole ? "RJCT" : "PART"}</GrpSts>${why(whole)}</OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId>${lines.join("")}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
};

/** Somebody of the staff with a second role: what a rule of two persons must hold against. */
export async function alsoAdministrator(server: TestServer, user: TestUser): Promise<Caller> {
  await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'ADMINISTRATOR', $2)`, [
    user.id,
    server.services.clock.now(),
  ]);
  return signedIn(server, user, { steppedUp: true });
}

export const statusOf = async (server: TestServer, id: string): Promise<string | undefined> =>
  (await server.dataSource.query<{ status: string }[]>(`select status from refund_request where id = $1`, [id]))[0]?.status;

/** A batch that has left, with the payment of this request, and a file of the bank that speaks of it: for what only reads them. */
export async function addPaymentRows(
  server: TestServer,
  requestId: string,
): Promise<{ officeId: string; paymentBatchId: string; paymentImportId: string }> {
  const agents = [await addUser(server), await addUser(server)];
  const [paymentBatchId, paymentId, paymentImportId] = [uuidv7(), uuidv7(), uuidv7()];
  const now = server.services.clock.now();
  const run = (sql: string, ...params: unknown[]) => server.dataSource.query<{ officeId: string }[]>(sql, params);
  const [request] = await run(`select office_id as "officeId" from refund_request where id = $1`, requestId);
  await run(
    `insert into payment_batch (id, number, office_id, transfer_count, total_cents, ordered_by, ordered_at, released_by, released_at)
     values ($1, $2, $3, 1, 26940, $4, $6, $5, $6)`,
    paymentBatchId,
    `PAI-${paymentBatchId}`,
    request?.officeId,
    agents[0]?.id,
    agents[1]?.id,
    now,
  );
  await run(
    `insert into payment (id, batch_id, request_id, structure_id, campaign_id, end_to_end_id, granted_cents, recovered_cents, amount_cents,
       bank_account_id, holder, iban_country, iban_last4, status, ordered_at)
     select $1, $2, r.id, r.structure_id, r.campaign_id, r.number || '-1', 26940, 0, 26940, r.bank_account_id, 'GAEC', 'FR', '0189', 'ORDERED', $4
     from refund_request r where r.id = $3`,
    paymentId,
    paymentBatchId,
    requestId,
    now,
  );
  await run(
    `insert into payment_import (id, file_name, format, imported_by, imported_at) values ($1, 'releve.xml', 'CAMT', $2, $3)`,
    paymentImportId,
    agents[1]?.id,
    now,
  );
  await run(
    `insert into payment_import_line (import_id, position, result, payment_id) values ($1, 1, 'PENDING', $2)`,
    paymentImportId,
    paymentId,
  );
  return { officeId: request?.officeId ?? "", paymentBatchId, paymentImportId };
}
