import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inReview } from "../../testing/exchange-scenario.ts";
import { addFarm, addInstructor, gnrLine, marks, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let request: Awaited<ReturnType<typeof inReview>>;

const three = [gnrLine, { ...gnrLine, invoiceNumber: "F-2" }, { ...gnrLine, invoiceNumber: "F-3" }];

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
beforeEach(async () => {
  farm = await addFarm(server);
  officer = await addInstructor(server, "35");
  request = await inReview(server, farm, officer, three); // 1 000 l at 26.94 €/hl each: 269.40 €
});
afterAll(() => server.stop());

const review = (as: Caller, lines: readonly object[]) => mutate(server, as, "reviewRefundLines", { id: request.id, lines });
const approve = () => mutate(server, officer.as, "decideRefundRequest", { id: request.id, verdict: "APPROVED" });
const lineOf = (index: number) => request.lineIds[index] ?? "";

interface Grants {
  refundRequest: {
    grantedCents: number | null;
    lineReview: { judgedCount: number; correctedCount: number; refusedCount: number; grantedCents: number } | null;
    lines: {
      edges: {
        node: {
          grant: { verdict: string; quantity: string | null; amountCents: number; reason: { name: string } | null; words: string } | null;
        };
      }[];
    };
  };
}
async function read(as: Caller) {
  const { data, errors } = await server.graphql<Grants>(
    `query ($id: ID!) { refundRequest(id: $id) { grantedCents lineReview { judgedCount correctedCount refusedCount grantedCents }
      lines { edges { node { grant { verdict quantity amountCents reason { name } words } } } } } }`,
    { id: request.id },
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  const { lines, ...rest } = data.refundRequest;
  return { ...rest, grants: lines.edges.map(({ node }) => node.grant) };
}

describe("what an officer grants line by line", () => {
  it("is a smaller quantity at the same rate, nothing, or all; the decision grants the sum and the requester reads why", async () => {
    const verdicts = [
      { lineId: lineOf(0), verdict: "CORRECTED", quantity: "900,5", reasonCode: "QUANTITY", words: "900,5 l livrés." },
      { lineId: lineOf(1), verdict: "REFUSED", reasonCode: "OTHER_NAME" },
    ];
    expect(marks(await review(officer.as, verdicts))).toEqual([]);
    expect((await read(officer.as)).lineReview).toEqual({
      judgedCount: 2,
      correctedCount: 1,
      refusedCount: 1,
      grantedCents: 24_259 + 26_940,
    });
    expect(await read(farm.as)).toEqual({ grantedCents: null, lineReview: null, grants: [null, null, null] });
    await approve();
    const told = await read(farm.as);
    expect(told.grantedCents).toBe(24_259 + 26_940); // 9.005 hl × 26.94 € = 242.5947 €
    expect(told.grants).toEqual([
      {
        verdict: "CORRECTED",
        quantity: "900.5",
        amountCents: 24_259,
        reason: { name: "Quantité différente de celle de la facture" },
        words: "900,5 l livrés.",
      },
      {
        verdict: "REFUSED",
        quantity: null,
        amountCents: 0,
        reason: { name: "Facture à un autre nom ou à une autre adresse que ceux de la structure" },
        words: "",
      },
      { verdict: "ACCEPTED", quantity: null, amountCents: 26_940, reason: null, words: "" },
    ]);
  });

  it("frees the invoice of a refused line for another request, and no other", async () => {
    await review(officer.as, [{ lineId: lineOf(1), verdict: "REFUSED", reasonCode: "INVOICE_ABSENT" }]);
    await approve();
    expect((await submitted(server, farm, [{ ...gnrLine, invoiceNumber: "F-2" }])).status).toBe("AVAILABLE");
    await expect(submitted(server, farm, [gnrLine])).rejects.toThrow("INVOICE_ALREADY_USED");
  });

  it("can be said again until the decision, and the last word counts", async () => {
    await review(officer.as, [{ lineId: lineOf(0), verdict: "REFUSED", reasonCode: "INVOICE_ABSENT" }]);
    await review(officer.as, [{ lineId: lineOf(0), verdict: "ACCEPTED" }]);
    expect((await read(officer.as)).lineReview).toMatchObject({ judgedCount: 1, refusedCount: 0, grantedCents: 80_820 });
    await approve();
    expect(marks(await review(officer.as, [{ lineId: lineOf(0), verdict: "ACCEPTED" }]))).toEqual(["ALREADY_DECIDED"]);
  });

  it("marks every fault of a call and saves nothing of it", async () => {
    const faults = [
      { lineId: lineOf(0), verdict: "CORRECTED", quantity: "1 000", reasonCode: "QUANTITY" },
      { lineId: lineOf(1), verdict: "REFUSED" },
      { lineId: lineOf(2), verdict: "REFUSED", reasonCode: "OTHER", words: " " },
      { lineId: farm.structure.id, verdict: "ACCEPTED" },
      { lineId: lineOf(0), verdict: "REFUSED", reasonCode: "PIECE_MISSING" },
    ];
    expect(marks(await review(officer.as, faults))).toEqual([
      "lines.0.quantity: GRANTED_TOO_MUCH",
      "lines.1.reasonCode: REQUIRED",
      "lines.2.words: REQUIRED",
      "lines.3.lineId: NOT_FOUND",
      "lines.4.reasonCode: INVALID_VALUE",
    ]);
    expect((await read(officer.as)).lineReview).toMatchObject({ judgedCount: 0 });
  });

  it("belongs to the officer who holds the request", async () => {
    const colleague = await addInstructor(server, "35");
    expect(marks(await review(colleague.as, [{ lineId: lineOf(0), verdict: "ACCEPTED" }]))).toEqual(["NOT_TAKEN_BY_YOU"]);
    expect((await read(colleague.as)).lineReview).toMatchObject({ judgedCount: 0 }); // but the office reads it
  });

  it("cannot approve nothing: a request whose every line is refused is rejected, with its motive", async () => {
    await review(
      officer.as,
      request.lineIds.map((lineId) => ({ lineId, verdict: "REFUSED", reasonCode: "INVOICE_ABSENT" })),
    );
    expect(marks(await approve())).toEqual(["NO_LINE_GRANTED"]);
  });

  it.each([
    ["more than asked", `verdict = 'ACCEPTED', granted_cents = amount_cents + 1`],
    [
      "a correction that takes nothing away",
      `verdict = 'CORRECTED', granted_cents = 1, granted_quantity = quantity, verdict_reason = 'QUANTITY'`,
    ],
    ["something of a refused line", `verdict = 'REFUSED', granted_cents = 1, verdict_reason = 'QUANTITY'`],
    ["less without a reason", `verdict = 'REFUSED', granted_cents = 0`],
  ])("is never %s: the database refuses it too", async (_, change) => {
    await expect(server.dataSource.query(`update refund_line set ${change} where id = $1`, [lineOf(0)])).rejects.toThrow(
      "check constraint",
    );
  });
});
