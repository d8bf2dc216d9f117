import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { signedIn } from "../../testing/accounts.ts";
import { pdfFile } from "../../testing/files.ts";
import {
  addPayable,
  addTreasury,
  confirm,
  csvOf,
  fileLink,
  orderFor,
  ordered,
  pay,
  statusOf,
  type Treasury,
} from "../../testing/payment-scenario.ts";
import { addBankAccountRow, marks, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let treasury: Treasury;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  treasury = await addTreasury(server);
});
afterAll(() => server.stop());

interface Sent {
  readonly farm: Farm;
  readonly request: { readonly id: string; readonly number: string };
}

/** Ordered, taken out, and sent back by the bank for this reason. */
async function fails({ request }: Sent, attempt: number, reason = ""): Promise<void> {
  const batch = await ordered(server, treasury, { requestIds: [request.id] });
  await fileLink(server, treasury.asAdministrator, batch.id);
  await confirm(server, treasury.asAdministrator, csvOf([`${request.number}-${attempt}`, "269,40", "rejeté", reason]));
  expect(await statusOf(server, request.id)).toBe("PAYMENT_FAILED");
}

async function refused(reason?: string): Promise<Sent> {
  const { farm, request } = await addPayable(server, treasury);
  const sent = { farm: { ...farm, as: await signedIn(server, farm.manager, { steppedUp: true }) }, request };
  await fails(sent, 1, reason);
  return sent;
}

const orderMarks = async ({ request }: Sent) => marks(await orderFor(server, treasury, { requestIds: [request.id] }));
const choose = async ({ farm, request }: Sent, bankAccountId: string) =>
  marks(await pay(server, farm.as, "changeRefundAccount", { id: request.id, bankAccountId }, "refundRequest { status }"));
const archive = async ({ farm }: Sent, id = farm.bankAccountId) =>
  marks(await pay(server, farm.as, "archiveBankAccount", { id }, "bankAccount { id }"));

describe("a transfer that came back", () => {
  it.each(["AM05", "AG02", "FOCR", "MS03", "AC13", "RR01", "RR02", ""])(
    "is ordered again on the same account when the reason says nothing against it (%s)",
    async (reason) => {
      const sent = await refused(reason);
      expect(await archive(sent)).toEqual(["BANK_ACCOUNT_IN_USE"]);
      expect(await choose(sent, sent.farm.bankAccountId)).toEqual([]);
      expect(await orderMarks(sent)).toEqual([]);
    },
  );

  it("says to its people whether they need another account", async () => {
    const [faulty, innocent] = [await refused("AC04"), await refused("AM05")];
    await server.runWorker();
    const mailOf = ({ request }: Sent) =>
      server.mailbox.find((mail) => mail.subject === `Virement refusé par la banque : ${request.number}`)?.text;
    expect(mailOf(faulty)).toContain("il en faut un autre");
    expect(mailOf(innocent)).toContain("Votre compte n'est pas en cause");
  });

  it("never goes back to an account at fault by way of another one", async () => {
    const sent = await refused("AC04");
    const second = await addBankAccountRow(server, sent.farm.structure, sent.farm.manager);
    expect(await choose(sent, second)).toEqual([]);
    expect(await choose(sent, sent.farm.bankAccountId)).toEqual(["bankAccountId: BANK_ACCOUNT_REFUSED"]);
    await fails(sent, 2, "AC06");
    expect(await choose(sent, sent.farm.bankAccountId)).toEqual(["bankAccountId: BANK_ACCOUNT_REFUSED"]);
    expect(await orderMarks(sent)).toEqual(["requestIds.0: BANK_ACCOUNT_REFUSED"]);
  });

  it("reaches the only account of a farm once it is good again: retired, recorded anew, after its waiting time", async () => {
    const sent = await refused("AC06");
    expect(await orderMarks(sent)).toEqual(["requestIds.0: BANK_ACCOUNT_REFUSED"]);
    expect(await archive(sent)).toEqual([]);
    const { bankAccount } = await pay<{ bankAccount: { id: string } | null }>(
      server,
      sent.farm.as,
      "addBankAccount",
      {
        structureId: sent.farm.structure.id,
        label: "Le même, débloqué",
        holder: "GAEC",
        iban: "FR7630006000011234567890189",
        rib: pdfFile("rib.pdf"),
        idempotencyKey: uuidv7(),
      },
      "bankAccount { id }",
    );
    expect(await choose(sent, bankAccount?.id ?? "")).toEqual([]);
    expect(await archive(sent, bankAccount?.id)).toEqual(["BANK_ACCOUNT_IN_USE"]);
    server.advanceTime(policy.newIbanCoolingOffSeconds * 1_000);
    treasury = await addTreasury(server);
    expect(await orderMarks(sent)).toEqual([]);
  });
});
