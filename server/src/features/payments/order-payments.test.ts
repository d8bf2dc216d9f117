import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addMember } from "../../testing/organisations.ts";
import { addPayable, addTreasury, approved, orderFor, ordered, statusOf, type Treasury } from "../../testing/payment-scenario.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, marks, submitted } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let rennes: Treasury;
let brest: Treasury;
/** An office with nothing else to pay. */
let nantes: Treasury;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  rennes = await addTreasury(server, "35");
  brest = await addTreasury(server, "29");
  nantes = await addTreasury(server, "44");
});
afterAll(() => server.stop());

interface Listed {
  request: { id: string };
  amountCents: number;
  recoveredCents: number;
  obstacle: { code: string; message: string } | null;
}
async function listed(treasury: Treasury): Promise<Map<string, Listed>> {
  const { data } = await server.graphql<{ payableRequests: { edges: { node: Listed }[] } }>(
    `{ payableRequests(first: 100) { edges { node { request { id } amountCents recoveredCents obstacle { code message } } } } }`,
    {},
    treasury.as,
  );
  return new Map(data?.payableRequests.edges.map(({ node }) => [node.request.id, node]));
}
/** French amounts hold spaces that do not break. */
const plain = (text = "") => text.replace(/\p{Zs}/gu, " ");
const declareAdvance = (requestId: string, cents: number) =>
  server.dataSource.query(`update refund_request set advance_cents = $2 where id = $1`, [requestId, cents]);

describe("ordering payments", () => {
  it("puts granted requests of the office in one batch, and says so to the people of the structure", async () => {
    const { farm, request } = await addPayable(server, rennes);
    const batch = await ordered(server, rennes, { requestIds: [request.id], expectedTotalCents: 26_940 });
    expect(batch).toMatchObject({ transferCount: 1, totalCents: 26_940 });
    expect(batch.number).toMatch(/^PAI-2026-\d{6}$/);
    expect(await statusOf(server, request.id)).toBe("PAYMENT_ORDERED");
    await server.runWorker();
    const mail = server.mailbox.find((one) => one.to === farm.manager.loginEmail && one.subject === `Paiement ordonné : ${request.number}`);
    expect(plain(mail?.text)).toContain("Montant du virement : 269,40 €.");
    expect(mail?.text).toContain("Compte : FR** **** **** 0189, GAEC.");
    expect(mail?.text).not.toContain("30006000011234567890189");
  });

  it("gives the same batch for the same key, and another one is refused for what is ordered already", async () => {
    const { request } = await addPayable(server, rennes);
    const idempotencyKey = uuidv7();
    const first = await ordered(server, rennes, { requestIds: [request.id], idempotencyKey });
    expect((await ordered(server, rennes, { requestIds: [request.id], idempotencyKey })).id).toBe(first.id);
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id] }))).toEqual(["requestIds.0: WRONG_STATUS"]);
    expect(marks(await orderFor(server, rennes, { idempotencyKey }))).toEqual(["idempotencyKey: IDEMPOTENCY_CONFLICT"]);
  });

  it("orders all that can be paid when none is named, and refuses when the total is not the one that was read", async () => {
    const [one, two] = [await addPayable(server, nantes, "500", "44"), await addPayable(server, nantes, "700", "44")];
    expect(marks(await orderFor(server, nantes, { expectedTotalCents: 1 }))).toEqual(["PAYMENT_TOTAL_CHANGED"]);
    const batch = await ordered(server, nantes, { expectedTotalCents: 13_470 + 18_858 });
    expect(batch).toMatchObject({ transferCount: 2, totalCents: 32_328 });
    expect(await Promise.all([one, two].map(({ request }) => statusOf(server, request.id)))).toEqual([
      "PAYMENT_ORDERED",
      "PAYMENT_ORDERED",
    ]);
    expect(marks(await orderFor(server, nantes))).toEqual(["NOTHING_TO_ORDER"]);
  });

  it("is all or nothing for named requests: every fault is marked and nothing is ordered", async () => {
    const { request } = await addPayable(server, rennes);
    const waiting = await submitted(server, await addFarm(server));
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id, waiting.id] }))).toEqual(["requestIds.1: WRONG_STATUS"]);
    expect(await statusOf(server, request.id)).toBe("APPROVED");
  });

  it("is closed to another office, to the officer's own structure and to who has not shown the second factor again", async () => {
    const { farm, request } = await addPayable(server, rennes);
    await expect(orderFor(server, brest, { requestIds: [request.id] })).rejects.toThrow("NOT_FOUND");
    await expect(orderFor(server, { ...brest, officeId: rennes.officeId })).rejects.toThrow("NOT_FOUND");
    await expect(orderFor(server, { ...rennes, as: rennes.asAdministrator })).rejects.toThrow("FORBIDDEN");
    await addMember(server, farm.structure, rennes.officer);
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id] }))).toEqual(["requestIds.0: OWN_STRUCTURE"]);
    expect(marks(await orderFor(server, rennes))).not.toContain("OWN_STRUCTURE");
    expect(await statusOf(server, request.id)).toBe("APPROVED");
    server.advanceTime(policy.session.stepUpSeconds * 1_000 + 1_000);
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id] }))).toEqual(["STEP_UP_REQUIRED"]);
    rennes = await addTreasury(server, "35");
    brest = await addTreasury(server, "29");
  });
});

describe("the account of a payment", () => {
  it(figure("newIbanCoolingOffSeconds", "is not used before its 48 hours, which the list says in words"), async () => {
    const { farm, request } = await addPayable(server, rennes);
    const usableFrom = new Date(server.services.clock.now().getTime() + 60_000);
    await server.dataSource.query(`update bank_account set usable_from = $2 where id = $1`, [farm.bankAccountId, usableFrom]);
    expect((await listed(rennes)).get(request.id)?.obstacle).toEqual({
      code: "BANK_ACCOUNT_TOO_NEW",
      message: "Ce compte bancaire est trop récent : par sécurité, aucun paiement ne l'utilise avant le 2 mars 2026.",
    });
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id] }))).toEqual(["requestIds.0: BANK_ACCOUNT_TOO_NEW"]);
    server.advanceTime(59_000);
    const early = await orderFor(server, rennes, { requestIds: [request.id] });
    server.advanceTime(1_000);
    const late = await orderFor(server, rennes, { requestIds: [request.id] });
    const passed = [early, late].filter(({ batch }) => batch !== null).length;
    expect(tried("newIbanCoolingOffSeconds", 2, passed)).toBe(1);
  });

  it("is not a retired one", async () => {
    const { farm, request } = await addPayable(server, rennes);
    await server.dataSource.query(`update bank_account set archived_at = $2 where id = $1`, [
      farm.bankAccountId,
      server.services.clock.now(),
    ]);
    expect(marks(await orderFor(server, rennes, { requestIds: [request.id] }))).toEqual(["requestIds.0: BANK_ACCOUNT_INACTIVE"]);
  });
});

describe("the advance already received", () => {
  it("is deducted and said, in the list and in the mail", async () => {
    const { farm, request } = await addPayable(server, rennes);
    await declareAdvance(request.id, 10_000);
    expect((await listed(rennes)).get(request.id)).toMatchObject({ amountCents: 16_940, recoveredCents: 10_000, obstacle: null });
    expect(await ordered(server, rennes, { requestIds: [request.id] })).toMatchObject({ totalCents: 16_940 });
    await server.runWorker();
    const mail = server.mailbox.find((one) => one.to === farm.manager.loginEmail && one.subject.startsWith("Paiement ordonné"));
    expect(plain(mail?.text)).toContain("Montant accordé : 269,40 €. L'avance que vous avez déjà reçue en est déduite : 100,00 €.");
    expect(plain(mail?.text)).toContain("Montant du virement : 169,40 €.");
  });

  it("that covers everything leaves nothing to pay: the request is settled, and no transfer is made", async () => {
    const { farm, request } = await addPayable(server, rennes);
    await declareAdvance(request.id, 50_000);
    expect(await ordered(server, rennes, { requestIds: [request.id] })).toMatchObject({ transferCount: 0, totalCents: 0 });
    expect(await statusOf(server, request.id)).toBe("SETTLED");
    await server.runWorker();
    const mail = server.mailbox.find(
      (one) => one.to === farm.manager.loginEmail && one.subject === `Soldée par l'avance : ${request.number}`,
    );
    expect(mail?.text).toContain("aucun virement n'est fait");
  });

  it("is taken back once over all the requests of a structure and campaign, in one batch or in several", async () => {
    const farm = await addFarm(server);
    const first = await approved(server, rennes, farm);
    const second = await approved(server, rennes, farm);
    const third = await approved(server, rennes, farm);
    for (const { id } of [first, second, third]) await declareAdvance(id, 40_000);
    // 269.40 € granted each: 269.40 taken back, then 130.60, then nothing.
    expect(await ordered(server, rennes, { requestIds: [first.id, second.id] })).toMatchObject({ transferCount: 1, totalCents: 13_880 });
    expect(await ordered(server, rennes, { requestIds: [third.id] })).toMatchObject({ transferCount: 1, totalCents: 26_940 });
    const rows = await server.dataSource.query<{ sum: number }[]>(
      `select sum(recovered_cents)::bigint as sum from payment where structure_id = $1`,
      [farm.structure.id],
    );
    expect(rows[0]?.sum).toBe(40_000);
  });
});

it(figure("payments.perBatch", "a batch holds 500 requests at most"), async () => {
  const many = Array.from({ length: policy.payments.perBatch + 1 }, () => uuidv7());
  const tooMany = await orderFor(server, rennes, { requestIds: many });
  const most = await orderFor(server, rennes, { requestIds: many.slice(1) }).catch((error: unknown) => String(error));
  expect(marks(tooMany)).toEqual(["requestIds: TOO_MANY"]);
  expect(most).toContain("NOT_FOUND"); // read, and none of them exists
  tried("payments.perBatch", 2, 1);
});
