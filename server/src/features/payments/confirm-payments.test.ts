import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import {
  addPayable,
  addTreasury,
  confirm,
  csvOf,
  fileLink,
  isAwaited,
  orderFor,
  ordered,
  pay,
  resultsOf,
  statusOf,
  type Treasury,
} from "../../testing/payment-scenario.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addBankAccountRow, marks, type Farm } from "../../testing/refund-scenario.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addMember } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let treasury: Treasury;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  treasury = await addTreasury(server);
});
afterAll(() => server.stop());

/** A request whose file has left; the reference the bank sends back. */
async function released(isReleased = true): Promise<{ farm: Farm; request: { id: string; number: string }; reference: string }> {
  const { farm, request } = await addPayable(server, treasury);
  const batch = await ordered(server, treasury, { requestIds: [request.id] });
  if (isReleased) await fileLink(server, treasury.asAdministrator, batch.id);
  return { farm, request, reference: `${request.number}-1` };
}
const take = (csv: string, key?: string) => confirm(server, treasury.asAdministrator, csv, key);

describe("what the bank confirms", () => {
  it("makes a request paid on the day of the bank, told by mail and shown to its people", async () => {
    const { farm, request, reference } = await released();
    const answer = await take(csvOf([reference, "269,40", "payé"]));
    expect(resultsOf(answer)).toEqual(["PAID"]);
    expect(answer.paymentImport?.lines.edges[0]?.node.requestNumber).toBe(request.number);
    const { data } = await server.graphql<{ refundRequest: { status: string; payments: object[] } }>(
      `query ($id: ID!) { refundRequest(id: $id) { status payments { reference status paidOn amountCents grantedCents recoveredCents maskedIban failureReason } } }`,
      { id: request.id },
      farm.as,
    );
    expect(data?.refundRequest).toEqual({
      status: "PAID",
      payments: [
        {
          reference,
          status: "PAID",
          paidOn: "2026-03-20",
          amountCents: 26_940,
          grantedCents: 26_940,
          recoveredCents: 0,
          maskedIban: "FR** **** **** 0189",
          failureReason: null,
        },
      ],
    });
    await server.runWorker();
    const mail = server.mailbox.find((one) => one.subject === `Remboursement versé : ${request.number}`);
    expect(mail?.text.replace(/\p{Zs}/gu, " ")).toContain("Montant versé : 269,40 €, le 20 mars 2026.");
  });

  it("changes nothing when the same file comes twice, under the same key or another", async () => {
    const { request, reference } = await released();
    const key = uuidv7();
    const csv = csvOf([reference, "269,40", "payé"]);
    const first = await take(csv, key);
    expect((await take(csv, key)).paymentImport?.id).toBe(first.paymentImport?.id);
    expect(resultsOf(await take(csv))).toEqual(["ALREADY_DONE"]);
    expect(await statusOf(server, request.id)).toBe("PAID");
    const [events] = await server.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from refund_event where request_id = $1 and status = 'PAID'`,
      [request.id],
    );
    expect(events?.count).toBe(1);
  });

  it("leaves alone an unknown reference, another amount, a transfer not booked and a file that never left, and says so line by line", async () => {
    const known = await released();
    const kept = await released(false);
    const answer = await take(
      csvOf(
        ["TIC-1999-000001-1", "10", "payé"],
        [known.reference, "269,41", "payé"],
        [known.reference, "269,40", "en attente"],
        [kept.reference, "269,40", "payé"],
        ["", "", "payé"],
      ),
    );
    expect(resultsOf(answer)).toEqual(["UNKNOWN", "AMOUNT_DIFFERS", "PENDING", "NOT_RELEASED", "UNKNOWN"]);
    expect(await Promise.all([known, kept].map(({ request }) => statusOf(server, request.id)))).toEqual([
      "PAYMENT_ORDERED",
      "PAYMENT_ORDERED",
    ]);
  });

  it("is an administrator's act, and a file nobody can read changes nothing", async () => {
    await expect(confirm(server, treasury.as, csvOf())).rejects.toThrow("FORBIDDEN");
    expect(marks(await take("bonjour"))).toEqual(["file: BANK_FILE_UNREADABLE"]);
    expect(marks(await take("reference;montant\n1;2"))).toEqual(["file: BANK_FILE_COLUMNS"]);
  });
});

describe("a transfer the bank sends back", () => {
  it("asks the requester for another account, which is paid by another order; the invoices stay claimed", async () => {
    const { farm, request, reference } = await released();
    const answer = await take(csvOf([reference, "269,40", "payé"], [reference, "269,40", "rejeté", "AC04"]));
    expect(resultsOf(answer)).toEqual(["PAID", "FAILED"]);
    expect(answer.paymentImport?.lines.edges[1]?.node.reason).toBe("le compte est fermé (AC04)");
    expect(await statusOf(server, request.id)).toBe("PAYMENT_FAILED");
    await server.runWorker();
    const mail = server.mailbox.find((one) => one.subject === `Virement refusé par la banque : ${request.number}`);
    expect(mail?.text).toContain("Motif : le compte est fermé (AC04)");
    expect(marks(await orderFor(server, treasury, { requestIds: [request.id] }))).toEqual(["requestIds.0: BANK_ACCOUNT_REFUSED"]);

    const bankAccountId = await addBankAccountRow(server, farm.structure, farm.manager);
    const change = (as = farm.as, account = bankAccountId) =>
      pay<{ refundRequest: { status: string } | null }>(
        server,
        as,
        "changeRefundAccount",
        { id: request.id, bankAccountId: account },
        "refundRequest { status }",
      );
    expect(marks(await change())).toEqual(["STEP_UP_REQUIRED"]);
    const steppedUp = await signedIn(server, farm.manager, { steppedUp: true });
    expect(marks(await change(steppedUp, farm.bankAccountId))).toEqual(["bankAccountId: BANK_ACCOUNT_REFUSED"]);
    const foreign = await released();
    expect(marks(await change(steppedUp, foreign.farm.bankAccountId))).toEqual(["bankAccountId: BANK_ACCOUNT_INACTIVE"]);
    expect(await isAwaited(server, request.id, farm.as)).toBe(true);
    const deputy = await addUser(server, { language: "en" });
    await addMember(server, farm.structure, deputy, "DEPUTY_MANAGER");
    server.mailbox.length = 0;
    expect((await change(steppedUp)).problems).toEqual([]);
    expect(await isAwaited(server, request.id, farm.as)).toBe(false);
    await server.runWorker();
    const notices = server.mailbox.filter(({ subject }) => /compte|account/.test(subject));
    expect(new Map(notices.map(({ to, subject }) => [to, subject]))).toEqual(
      new Map([
        [farm.manager.loginEmail, `Nouveau compte pour le paiement de la demande ${request.number}`],
        [deputy.loginEmail, `New account for the payment of request ${request.number}`],
      ]),
    );
    expect(notices.every(({ text }) => text.includes("FR** **** **** 0189"))).toBe(true);

    const second = await ordered(server, treasury, { requestIds: [request.id] });
    await fileLink(server, treasury.asAdministrator, second.id);
    // The first file again: it names the payment that failed, not the one under way.
    expect(resultsOf(await take(csvOf([reference, "269,40", "payé"], [reference, "269,40", "rejeté", "AC04"])))).toEqual([
      "ALREADY_DONE",
      "ALREADY_DONE",
    ]);
    expect(resultsOf(await take(csvOf([`${request.number}-2`, "269,40", "payé"])))).toEqual(["PAID"]);
    expect(await statusOf(server, request.id)).toBe("PAID");
    const { data } = await server.graphql<{ bankAccount: { payments: { reference: string; status: string }[] } }>(
      `query ($id: ID!) { bankAccount(id: $id) { payments { reference status } } }`,
      { id: bankAccountId },
      farm.as,
    );
    expect(data?.bankAccount.payments).toEqual([{ reference: `${request.number}-2`, status: "PAID" }]);
  });

  it("says why in the language of who reads, in the mail and in the timeline, each time it happens", async () => {
    const { farm, request, reference } = await released();
    await server.dataSource.query(`update app_user set language = 'en' where id = $1`, [farm.manager.id]);
    await take(csvOf([reference, "269,40", "rejeté", "AC04"]));
    const account = await addBankAccountRow(server, farm.structure, farm.manager);
    await server.dataSource.query(`update refund_request set bank_account_id = $2 where id = $1`, [request.id, account]);
    await fileLink(server, treasury.asAdministrator, (await ordered(server, treasury, { requestIds: [request.id] })).id);
    await take(csvOf([`${request.number}-2`, "269,40", "rejeté", "ZZ99"]));
    const timeline = async (language: string) => {
      const { data } = await server.graphql<{ refundRequest: { events: { status: string; reason: string | null }[] } }>(
        `query ($id: ID!) { refundRequest(id: $id) { events { status reason } } }`,
        { id: request.id },
        { ...farm.as, headers: { "accept-language": language } },
      );
      return data?.refundRequest.events.flatMap(({ status, reason }) => (status === "PAYMENT_FAILED" ? [reason] : []));
    };
    expect(await timeline("en")).toEqual(["the account is closed (AC04)", "a reason of the bank's own (ZZ99)"]);
    expect(await timeline("fr")).toEqual(["le compte est fermé (AC04)", "motif propre à la banque (ZZ99)"]);
    await server.runWorker();
    const mails = server.mailbox.filter(({ to, subject }) => to === farm.manager.loginEmail && subject.endsWith(`bank: ${request.number}`));
    expect(mails.map(({ text }) => text).join()).toContain("Reason: a reason of the bank's own (ZZ99)");
    expect(mails.map(({ text }) => text).join()).not.toContain("Motif");
  });

  it("gives the advance back to be recovered by the next order", async () => {
    const { farm, request } = await addPayable(server, treasury);
    await server.dataSource.query(`update refund_request set advance_cents = 10000 where id = $1`, [request.id]);
    const batch = await ordered(server, treasury, { requestIds: [request.id] });
    await fileLink(server, treasury.asAdministrator, batch.id);
    await take(csvOf([`${request.number}-1`, "169,40", "rejeté", "AC01"]));
    const account = await addBankAccountRow(server, farm.structure, farm.manager);
    await server.dataSource.query(`update refund_request set bank_account_id = $2 where id = $1`, [request.id, account]);
    expect(await ordered(server, treasury, { requestIds: [request.id] })).toMatchObject({ totalCents: 16_940 });
  });
});

describe("the file of a bank", () => {
  it(figure("payments.movementsPerImport", "holds 2 000 movements at most"), async () => {
    const lines = (count: number) => csvOf(...Array.from({ length: count }, (_, index) => [`X-${index}`, "1", "payé"] as const));
    const most = await take(lines(policy.payments.movementsPerImport));
    const tooMany = await take(lines(policy.payments.movementsPerImport + 1));
    expect(marks(tooMany)).toEqual(["file: BANK_FILE_TOO_LONG"]);
    expect(tried("payments.movementsPerImport", 2, [most, tooMany].filter(({ paymentImport }) => paymentImport).length)).toBe(1);
  });

  it(figure("payments.importBytes", "weighs 5 MB at most"), async () => {
    const head = csvOf(["X", "1", "payé"]);
    const most = await take(head + "\n".repeat(policy.payments.importBytes - Buffer.byteLength(head)));
    const tooBig = await take(head + "\n".repeat(policy.payments.importBytes - Buffer.byteLength(head) + 1));
    expect(marks(tooBig)).toEqual(["file: FILE_TOO_BIG"]);
    expect(tried("payments.importBytes", 2, [most, tooBig].filter(({ paymentImport }) => paymentImport).length)).toBe(1);
  });
});
