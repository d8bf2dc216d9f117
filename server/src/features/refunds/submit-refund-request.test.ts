import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addFarm,
  addInstructor,
  createDraft,
  gnrLine,
  marks,
  mutate,
  readyDraft,
  submit,
  submitted,
  type Farm,
} from "../../testing/refund-scenario.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

interface Timeline {
  refundRequest: {
    status: string;
    office: { code: string } | null;
    events: { status: string; title: string; explanation: string; nextStep: string; actor: string }[];
    allowedActions: string[];
    submissionProblems: { code: string }[];
  };
}
const timeline = `query ($id: ID!) { refundRequest(id: $id) { status office { code } allowedActions submissionProblems { code }
  events { status title explanation nextStep actor } } }`;

describe("sending a request", () => {
  it("freezes it, claims its invoices and puts it in the queue of its département's office", async () => {
    const draft = await readyDraft(server, farm);
    const answer = await submit(server, farm, draft);
    expect(answer.problems).toEqual([]);
    expect(answer.refundRequest).toMatchObject({ id: draft.id, status: "AVAILABLE", totalCents: 26_940, lineCount: 1 });
    expect(answer.refundRequest?.number).toMatch(/^TIC-2026-\d{6}$/);
    const { data } = await server.graphql<Timeline>(timeline, { id: draft.id }, farm.as);
    expect(data?.refundRequest.office?.code).toBe("DDFIP-35");
    expect(data?.refundRequest.events.map((event) => event.status)).toEqual(["DRAFT", "SUBMITTED", "AVAILABLE"]);
    expect(data?.refundRequest.events[1]).toMatchObject({ title: "Demande déposée", actor: "Jeanne Martin" });
    expect(data?.refundRequest.allowedActions).toEqual(["WITHDRAW", "RENEW", "DOWNLOAD_PDF"]);
    expect(data?.refundRequest.submissionProblems).toEqual([]);
  });

  it("gives the same answer to the same sending, whatever its key, and sends once", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other);
    const key = uuidv7();
    const first = await submit(server, other, draft, key);
    expect(await submit(server, other, draft, key)).toEqual(first);
    expect(await submit(server, other, draft)).toEqual(first);
    const events = await server.dataSource.query<unknown[]>(`select 1 from refund_event where request_id = $1 and status = 'SUBMITTED'`, [
      draft.id,
    ]);
    expect(events).toHaveLength(1);
  });

  it("refuses the key of another sending", async () => {
    const other = await addFarm(server);
    const key = uuidv7();
    await submit(server, other, await readyDraft(server, other), key);
    const second = await readyDraft(server, other, [{ ...gnrLine, invoiceNumber: "F-2" }]);
    expect(marks(await submit(server, other, second, key))).toEqual(["idempotencyKey: IDEMPOTENCY_CONFLICT"]);
  });

  it("refuses a draft that somebody changed since it was read", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other);
    expect(marks(await submit(server, other, { id: draft.id, version: draft.version - 1 }))).toEqual(["VERSION_CONFLICT"]);
  });

  it("names everything that is missing, in the order of the form", async () => {
    const other = await addFarm(server);
    await server.dataSource.query(`update structure set departement = null, beneficiary_category_code = null where id = $1`, [
      other.structure.id,
    ]);
    const draft = await createDraft(server, other);
    const erased = await mutate(server, other.as, "updateRefundRequest", { id: draft.id, version: draft.version, bankAccountId: null });
    const answer = await submit(server, other, erased.refundRequest ?? draft);
    expect(marks(answer)).toEqual([
      "structureId: OFFICE_UNKNOWN",
      "beneficiaryCategoryCode: CATEGORY_MISSING",
      "bankAccountId: BANK_ACCOUNT_MISSING",
      "lines: LINES_MISSING",
      "swornAccuracy: STATEMENT_MISSING",
      "swornNotInDifficulty: STATEMENT_MISSING",
    ]);
    const { data } = await server.graphql<Timeline>(timeline, { id: draft.id }, other.as);
    expect(data?.refundRequest.submissionProblems.map((problem) => problem.code)).toEqual(answer.problems.map((problem) => problem.code));
  });

  it("refuses a request that asks nothing", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other, [{ ...gnrLine, withAttestation: true }]);
    expect(marks(await submit(server, other, draft))).toEqual(["lines: NOTHING_TO_REFUND"]);
  });

  it("allows one open request per structure and campaign, and a complementary one after a decision", async () => {
    const other = await addFarm(server);
    const first = await submitted(server, other);
    const second = await readyDraft(server, other, [{ ...gnrLine, invoiceNumber: "F-2" }]);
    expect(marks(await submit(server, other, second))).toEqual(["campaignId: REQUEST_ALREADY_OPEN"]);
    await mutate(server, other.as, "withdrawRefundRequest", { id: first.id, reason: "Erreur" });
    expect(marks(await submit(server, other, second))).toEqual([]);
  });

  it("refuses an invoice that another request has claimed meanwhile, and accepts it once it is released", async () => {
    const other = await addFarm(server);
    const drafts = [await readyDraft(server, other), await readyDraft(server, other)] as const;
    await submit(server, other, drafts[0]);
    await server.dataSource.query(`update refund_request set status = 'APPROVED' where id = $1`, [drafts[0].id]);
    expect(marks(await submit(server, other, drafts[1]))).toEqual(["lines.0.invoiceNumber: INVOICE_ALREADY_USED"]);
    await server.dataSource.query(`update refund_line set claimed = false where request_id = $1`, [drafts[0].id]);
    expect(marks(await submit(server, other, drafts[1]))).toEqual([]);
  });

  it("asks the advance received where the campaign asks it", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other, [{ ...gnrLine, deliveryDate: "2024-03-31" }], "2024");
    expect(marks(await submit(server, other, draft))).toEqual(["advanceCents: REQUIRED"]);
    const answered = await mutate(server, other.as, "updateRefundRequest", { id: draft.id, version: draft.version, advanceCents: 0 });
    expect(marks(await submit(server, other, answered.refundRequest ?? draft))).toEqual([]);
  });

  it("closes with the deadline of its products, in Paris", async () => {
    const late = await testServer({ now: new Date("2026-12-31T22:59:59Z") });
    const other = await addFarm(late);
    const draft = await readyDraft(late, other, [{ ...gnrLine, deliveryDate: "2023-03-31" }], "2023");
    late.advanceTime(1_000);
    other.as.cookie = (await signedIn(late, other.manager)).cookie ?? "";
    expect(marks(await submit(late, other, draft))).toEqual(["campaignId: CAMPAIGN_CLOSED"]);
    await late.stop();
  });

  it("is not for a reader, and does not exist for a stranger", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other);
    const stranger = { ...other, as: await signedIn(server, await addUser(server)) };
    await expect(submit(server, stranger, draft)).rejects.toThrow("NOT_FOUND");
    await server.dataSource.query(`update space_subscription set access = 'READ' where structure_id = $1`, [other.structure.id]);
    expect(marks(await submit(server, other, draft))).toEqual(["NOT_ALLOWED"]);
  });
});

describe("after the sending", () => {
  it("nothing of the content changes any more", async () => {
    const other = await addFarm(server);
    const request = await submitted(server, other);
    const { id, version } = request;
    expect(marks(await mutate(server, other.as, "updateRefundRequest", { id, version, pacage: null }))).toEqual(["WRONG_STATUS"]);
    expect(marks(await mutate(server, other.as, "saveRefundLines", { requestId: id, version, lines: [gnrLine] }))).toEqual([
      "WRONG_STATUS",
    ]);
    const gone = await server.graphql<{ deleteRefundRequest: { problems: { code: string }[] } }>(
      `mutation ($id: ID!) { deleteRefundRequest(input: { id: $id }) { deletedId problems { code } } }`,
      { id },
      other.as,
    );
    expect(gone.data?.deleteRefundRequest.problems[0]?.code).toBe("WRONG_STATUS");
  });

  it("writes to the manager in his language, with the next step", async () => {
    const other = await addFarm(server);
    await addInstructor(server, "35");
    await server.dataSource.query(`update app_user set language = 'en' where id = $1`, [other.manager.id]);
    const request = await submitted(server, other);
    await server.runWorker();
    const mails = server.mailbox.filter((mail) => mail.to === other.manager.loginEmail);
    expect(mails.map((mail) => mail.subject)).toEqual([`Request submitted: ${request.number}`]);
    expect(mails[0]?.text).toContain("€269.40");
    expect(mails[0]?.text).toContain(`/demandes-tic/${request.id}`);
  });
});
