import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addPayable,
  addTreasury,
  confirm,
  fileLink,
  isAwaited,
  ordered,
  resultsOf,
  statusOf,
  statusReport,
  type Treasury,
} from "../../testing/payment-scenario.ts";
import { marks } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let treasury: Treasury;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  treasury = await addTreasury(server);
});
afterAll(() => server.stop());

/** Two requests in one file that has left. */
async function released() {
  const [first, second] = [await addPayable(server, treasury), await addPayable(server, treasury)];
  const batch = await ordered(server, treasury, { requestIds: [first.request.id, second.request.id] });
  await fileLink(server, treasury.asAdministrator, batch.id);
  return { batch, first, second };
}
const take = (xml: string) => confirm(server, treasury.asAdministrator, xml);
const statuses = (...ids: string[]) => Promise.all(ids.map((id) => statusOf(server, id)));
const mailAbout = (number: string) => server.mailbox.find(({ subject }) => subject === `Virement refusé par la banque : ${number}`)?.text;

describe("the status report of a bank", () => {
  it("sends the transfers it refuses back with their reason, though it says no amount, and leaves the accepted ones on their way", async () => {
    const { batch, first, second } = await released();
    const [one, two] = [`${first.request.number}-1`, `${second.request.number}-1`];
    const report = statusReport(batch.number, {
      transfers: [
        [one, "RJCT", "AC04"],
        [two, "ACSC"],
        ["TIC-0-1", "RJCT", "AC04"],
      ],
    });
    const answer = await take(report);
    expect(resultsOf(answer)).toEqual(["FAILED", "PENDING", "UNKNOWN"]);
    expect(answer.paymentImport?.lines.edges[0]?.node.reason).toBe("le compte est fermé (AC04)");
    expect(await statuses(first.request.id, second.request.id)).toEqual(["PAYMENT_FAILED", "PAYMENT_ORDERED"]);
    expect(await isAwaited(server, first.request.id, first.farm.as)).toBe(true);
    await server.runWorker();
    expect(mailAbout(first.request.number)).toContain("Choisissez un autre compte");
    expect(resultsOf(await take(report))).toEqual(["ALREADY_DONE", "PENDING", "UNKNOWN"]);
  });

  it("refuses a whole file: each transfer is to be ordered again, on the same account where the account is not at fault", async () => {
    const { batch, first, second } = await released();
    const named = [`${first.request.number}-1`, "RJCT", "AC01"] as const;
    expect(resultsOf(await take(statusReport(batch.number, { whole: "FF01", transfers: [named] })))).toEqual(["FAILED", "FAILED"]);
    expect(await isAwaited(server, first.request.id, first.farm.as)).toBe(true);
    expect(await isAwaited(server, second.request.id, second.farm.as)).toBe(false);
    await server.runWorker();
    const mail = mailAbout(second.request.number);
    expect(mail).toContain("la banque n'a pas pu lire le fichier de virements (FF01)");
    expect(mail).toContain("Vous n'avez rien à faire");
    expect(mail).not.toContain("Choisissez");
    expect(marks(await fileLink(server, treasury.asAdministrator, batch.id))).toEqual(["PAYMENT_FILE_REFUSED"]);
    expect(await ordered(server, treasury, { requestIds: [second.request.id] })).toMatchObject({ transferCount: 1, totalCents: 26_940 });
  });

  it("changes nothing for a double, a file that never left and a number that is no batch of ours", async () => {
    const { batch, first, second } = await released();
    expect(resultsOf(await take(statusReport(batch.number, { whole: "AM05" })))).toEqual(["PENDING", "PENDING"]);
    expect(resultsOf(await take(statusReport("PAI-1999-000001", { whole: "FF01" })))).toEqual(["UNKNOWN"]);
    const kept = await addPayable(server, treasury);
    const waiting = await ordered(server, treasury, { requestIds: [kept.request.id] });
    expect(resultsOf(await take(statusReport(waiting.number, { whole: "FF01" })))).toEqual(["NOT_RELEASED"]);
    const ids = [first, second, kept].map(({ request }) => request.id);
    expect(await statuses(...ids)).toEqual(["PAYMENT_ORDERED", "PAYMENT_ORDERED", "PAYMENT_ORDERED"]);
  });

  it("says why a file is not one, and changes nothing", async () => {
    const { batch, first } = await released();
    const report = statusReport(batch.number, { whole: "FF01" });
    expect(marks(await take(report.slice(0, -20)))).toEqual(["file: BANK_FILE_UNREADABLE"]);
    const other = await take(report.replace("pain.002.001.10", "pain.008.001.02"));
    expect(marks(other)).toEqual(["file: BANK_FILE_OTHER_MESSAGE"]);
    expect(other.problems[0]?.message).toContain("pain.008.001.02");
    expect(await statusOf(server, first.request.id)).toBe("PAYMENT_ORDERED");
  });
});
