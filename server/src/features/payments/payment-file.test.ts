import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childrenOf, findAt, readXml, textAt } from "../../platform/xml/read-xml.ts";
import { addPayable, addTreasury, alsoAdministrator, approved, fileLink, ordered, type Treasury } from "../../testing/payment-scenario.ts";
import { addFarm, marks } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let treasury: Treasury;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-04-02T09:00:00Z") }); // the Thursday before Easter
  treasury = await addTreasury(server);
});
afterAll(() => server.stop());

async function download(id: string): Promise<Response> {
  const { url } = await fileLink(server, treasury.asAdministrator, id);
  return fetch(server.url + new URL(url ?? "").pathname);
}

describe("the file of a batch", () => {
  it("holds one transfer for each payment, its sum, the whole IBAN and the words of the statement, for the next day banks settle", async () => {
    const { request, farm } = await addPayable(server, treasury);
    const other = await addPayable(server, treasury, "500");
    await server.dataSource.query(`update bank_account set holder = 'Élevage de la Forêt & Fils' where id = $1`, [farm.bankAccountId]);
    const batch = await ordered(server, treasury, { requestIds: [request.id, other.request.id] });
    const answer = await download(batch.id);
    expect(answer.headers.get("content-disposition")).toContain(`${batch.number}.xml`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const message = findAt(readXml(await answer.text()), "CstmrCdtTrfInitn");
    const info = message && findAt(message, "PmtInf");
    if (!info) throw new Error("no block");
    expect([textAt(message, "GrpHdr", "NbOfTxs"), textAt(message, "GrpHdr", "CtrlSum"), textAt(info, "ReqdExctnDt", "Dt")]).toEqual([
      "2",
      "404.10",
      "2026-04-07",
    ]);
    const transfers = childrenOf(info, "CdtTrfTxInf").map((one) => [
      textAt(one, "PmtId", "EndToEndId"),
      textAt(one, "Amt", "InstdAmt"),
      textAt(one, "Cdtr", "Nm"),
      textAt(one, "CdtrAcct", "Id", "IBAN"),
      textAt(one, "RmtInf", "Ustrd"),
    ]);
    expect(transfers).toContainEqual([
      `${request.number}-1`,
      "269.40",
      "Elevage de la Foret + Fils",
      "FR7630006000011234567890189",
      `Remboursement TIC 2025 ${request.number}`,
    ]);
  });

  it("is the same one each time it is taken out, so that a bank never pays it twice", async () => {
    const { request } = await addPayable(server, treasury);
    const batch = await ordered(server, treasury, { requestIds: [request.id] });
    const first = await (await download(batch.id)).text();
    server.advanceTime(5 * 60_000);
    expect(await (await download(batch.id)).text()).toBe(first);
  });

  it("keeps who pays as it was when the file first left, whatever the settings become", async () => {
    const { request } = await addPayable(server, treasury);
    const batch = await ordered(server, treasury, { requestIds: [request.id] });
    const first = await (await download(batch.id)).text();
    const { paymentDebtor } = server.services.settings;
    try {
      const other = { name: "Another treasury", iban: "FR7610107001011234567890129", bic: "BREDFRPPXXX", reference: "Another reference" };
      for (const today of [other, null]) {
        Object.assign(server.services.settings, { paymentDebtor: today });
        expect(await (await download(batch.id)).text()).toBe(first);
      }
    } finally {
      Object.assign(server.services.settings, { paymentDebtor });
    }
    const [row] = await server.dataSource.query<{ kept: string }[]>(
      `select encode(sealed_debtor, 'escape') as kept from payment_batch where id = $1`,
      [batch.id],
    );
    expect(row?.kept).not.toContain(paymentDebtor?.iban);
  });

  it("does not hold a payment that an advance covers, and a batch of such payments has no file", async () => {
    const farm = await addFarm(server);
    const request = await approved(server, treasury, farm);
    await server.dataSource.query(`update refund_request set advance_cents = 99999999 where id = $1`, [request.id]);
    const batch = await ordered(server, treasury, { requestIds: [request.id] });
    expect(marks(await fileLink(server, treasury.asAdministrator, batch.id))).toEqual(["NOTHING_TO_ORDER"]);
  });

  it("is another person's act than the order, even for an officer who is an administrator too", async () => {
    const { request } = await addPayable(server, treasury);
    const batch = await ordered(server, treasury, { requestIds: [request.id] });
    await expect(fileLink(server, treasury.as, batch.id)).rejects.toThrow("FORBIDDEN");
    const both = await addTreasury(server);
    const own = await ordered(server, both, { requestIds: [(await addPayable(server, both)).request.id] });
    const asBoth = await alsoAdministrator(server, both.officer);
    expect(marks(await fileLink(server, asBoth, own.id))).toEqual(["SAME_AGENT"]);
    expect((await fileLink(server, asBoth, batch.id)).url).toContain("/documents/");
    await expect(
      server.dataSource.query(`update payment_batch set released_by = ordered_by, released_at = now() where id = $1`, [own.id]),
    ).rejects.toThrow("payment_batch_check");
  });

  it("leaves its trace in the journal, without an account, and no IBAN is stored in clear anywhere", async () => {
    const [row] = await server.dataSource.query<{ entries: number; leaks: number }[]>(
      `select count(*) filter (where action = 'createPaymentFileLink' and result = 'ACCEPTED')::int as entries,
         count(*) filter (where to_jsonb(a)::text like '%30006000011234567890189%')::int as leaks from audit_entry a`,
    );
    expect(row?.entries).toBeGreaterThanOrEqual(4);
    expect(row?.leaks).toBe(0);
    for (const table of ["payment", "payment_batch", "outbox_message", "notification"]) {
      const [found] = await server.dataSource.query<{ count: number }[]>(
        `select count(*)::int as count from ${table} t where to_jsonb(t)::text like '%30006000011234567890189%'`,
      );
      expect([table, found?.count]).toEqual([table, 0]);
    }
  });
});

it("a portal without a paying account says which settings are missing", async () => {
  const bare = await testServer({ now: new Date("2026-03-02T09:00:00Z"), settings: { paymentDebtor: null } });
  try {
    const people = await addTreasury(bare);
    const batch = await ordered(bare, people, { requestIds: [(await addPayable(bare, people)).request.id] });
    const { problems } = await fileLink(bare, people.asAdministrator, batch.id);
    expect(problems[0]?.message).toContain("PAYMENT_DEBTOR_NAME, PAYMENT_DEBTOR_IBAN, PAYMENT_DEBTOR_BIC");
  } finally {
    await bare.stop();
  }
});
