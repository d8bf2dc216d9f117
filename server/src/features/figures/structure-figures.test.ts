import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/count-statements.ts";
import { addPayable, addTreasury, confirm, csvOf, fileLink, ordered } from "../../testing/payment-scenario.ts";
import { addFarm, addInstructor, gnrLine, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

const query = `query ($id: ID!) { structureFigures(structureId: $id) { year amountCents grantedCents recoveredCents paidCents
  products { product { code } quantity unit amountCents } } }`;
const figures = async (caller = farm.as, id = farm.structure.id) => {
  const { data, errors } = await server.graphql<{ structureFigures: object[] }>(query, { id }, caller);
  return data?.structureFigures ?? errors?.[0]?.extensions.code;
};

const gas = { ...gnrLine, productCode: "GN_HEATING", invoiceNumber: "G-1", quantity: "52.07", unit: "MWH" };

describe("the figures of a structure", () => {
  it("add up quantities by year and product, whatever the unit of the invoice, and amounts as asked then as granted", async () => {
    const hectolitres = { ...gnrLine, invoiceNumber: "F-2", quantity: "10.5", unit: "HL" };
    const sent = await submitted(server, farm, [gnrLine, hectolitres, gas]);
    const products = [
      { product: { code: "GNR" }, quantity: "20.5", unit: "HL", amountCents: 55_227 },
      { product: { code: "GN_HEATING" }, quantity: "52.07", unit: "MWH", amountCents: 86_540 },
    ];
    expect(await figures()).toEqual([{ year: 2025, amountCents: 141_767, grantedCents: 0, recoveredCents: 0, paidCents: 0, products }]);
    await server.dataSource.query(`update refund_request set status = 'APPROVED', granted_cents = 100000 where id = $1`, [sent.id]);
    expect(await figures()).toMatchObject([{ amountCents: 100_000, grantedCents: 100_000, paidCents: 0 }]);
  });

  it("tell what reached the account from what was granted: the advance deducted is no second payment, and money sent back is not paid", async () => {
    const treasury = await addTreasury(server);
    const { farm: owner, request } = await addPayable(server, treasury);
    const settled = await addPayable(server, treasury);
    const advance = (id: string, cents: number) =>
      server.dataSource.query(`update refund_request set advance_cents = $2 where id = $1`, [id, cents]);
    await advance(request.id, 10_000);
    await advance(settled.request.id, 50_000);
    const seen = async (of = owner) => (await figures(of.as, of.structure.id)) as Record<string, number>[];
    const batch = await ordered(server, treasury, { requestIds: [request.id, settled.request.id] });
    expect(await seen()).toMatchObject([{ grantedCents: 26_940, recoveredCents: 0, paidCents: 0 }]);
    await fileLink(server, treasury.asAdministrator, batch.id);
    const bank = (word: string) => confirm(server, treasury.asAdministrator, csvOf([`${request.number}-1`, "169,40", word]));
    await bank("payé");
    expect(await seen()).toMatchObject([{ amountCents: 26_940, grantedCents: 26_940, recoveredCents: 10_000, paidCents: 16_940 }]);
    expect(await seen(settled.farm)).toMatchObject([{ grantedCents: 26_940, recoveredCents: 26_940, paidCents: 0 }]);
    await bank("rejeté");
    expect(await seen()).toMatchObject([{ grantedCents: 26_940, recoveredCents: 0, paidCents: 0 }]);
  });

  it("say nothing of what an officer refuses before he decides: until then each product shows what was asked", async () => {
    const other = await addFarm(server);
    const sent = await submitted(server, other, [gnrLine, { ...gnrLine, invoiceNumber: "F-2" }]);
    const amounts = async () =>
      (await figures(other.as, other.structure.id)) as { amountCents: number; products: { amountCents: number }[] }[];
    const asked = await amounts();
    const { as: officer } = await addInstructor(server, "35");
    await mutate(server, officer, "takeRefundRequest", { id: sent.id });
    const [line] = await server.dataSource.query<{ id: string }[]>(`select id from refund_line where request_id = $1 limit 1`, [sent.id]);
    const refused = { lineId: line?.id, verdict: "REFUSED", reasonCode: "INVOICE_ABSENT" };
    expect((await mutate(server, officer, "reviewRefundLines", { id: sent.id, lines: [refused] })).problems).toEqual([]);
    expect(await amounts()).toEqual(asked);
    await mutate(server, officer, "decideRefundRequest", { id: sent.id, verdict: "APPROVED" });
    expect(await amounts()).toMatchObject([{ amountCents: 26_940, products: [{ amountCents: 26_940 }] }]);
  });

  it("leave out drafts and what was rejected or given up, and are read by nobody else", async () => {
    const other = await addFarm(server);
    const request = await submitted(server, other);
    await server.dataSource.query(`update refund_request set status = 'REJECTED' where id = $1`, [request.id]);
    expect(await figures(other.as, other.structure.id)).toEqual([]);
    expect(await figures(other.as)).toBe("NOT_FOUND");
    expect(await figures({})).toBe("UNAUTHENTICATED");
  });

  it("take as many statements for fifty lines as for two", async () => {
    const [few, many] = [await addFarm(server), await addFarm(server)];
    const lines = (count: number) => Array.from({ length: count }, (_, index) => ({ ...gnrLine, invoiceNumber: `N-${index}` }));
    await submitted(server, few, lines(2));
    await submitted(server, many, lines(50));
    const count = (of: Farm) => countStatements(() => figures(of.as, of.structure.id));
    expect(await count(many)).toEqual(await count(few));
  });
});
