import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addFarm, addInstructor, marks, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let first: Awaited<ReturnType<typeof addInstructor>>;
let second: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  first = await addInstructor(server, "35");
  second = await addInstructor(server, "35");
  await setLimit(20_000);
});
afterAll(() => server.stop());

/** The line of these requests asks 269.40 €. */
const asked = 26_940;
const setLimit = (cents: number) =>
  server.dataSource.query(`update office set second_eyes_above_cents = $1 where id = $2`, [cents, first.officeId]);

async function taken(farm?: Farm): Promise<{ id: string; number: string; farm: Farm }> {
  const owner = farm ?? (await addFarm(server));
  const { id, number } = await submitted(server, owner);
  await mutate(server, first.as, "takeRefundRequest", { id });
  return { id, number, farm: owner };
}
const decide = (as: Caller, id: string, rest: object = { verdict: "APPROVED" }) =>
  mutate(server, as, "decideRefundRequest", { id, ...rest });

interface Seen {
  status: string;
  allowedActions: string[];
  grantedCents: number | null;
  decisionMotive: { name: string } | null;
  decisions: { id: string; outcome: string; internalNote: string | null; proposer: { id: string }; settler: { id: string } | null }[];
}
async function seen(as: Caller, id: string): Promise<Seen> {
  const { data } = await server.graphql<{ refundRequest: Seen }>(
    `query ($id: ID!) { refundRequest(id: $id) { status allowedActions grantedCents decisionMotive { name }
       decisions { id outcome internalNote proposer { id } settler { id } } } }`,
    { id },
    as,
  );
  if (!data) throw new Error("not readable");
  return data.refundRequest;
}
async function proposed(rest?: object) {
  const request = await taken();
  await decide(first.as, request.id, rest);
  return { ...request, decisionId: (await seen(first.as, request.id)).decisions[0]?.id ?? "" };
}

describe("a decision above the amount of the office", () => {
  it("is only proposed: the requester reads nothing of it, the officer cannot confirm it, a colleague can", async () => {
    const { id, decisionId, number, farm } = await proposed({ verdict: "APPROVED", internalNote: "Vérifié avec le fournisseur" });
    expect(await seen(first.as, id)).toMatchObject({
      status: "IN_REVIEW",
      allowedActions: ["SEND_BACK", "GIVE", "DOWNLOAD_PDF"],
      grantedCents: null,
    });
    expect(await seen(farm.as, id)).toMatchObject({
      status: "IN_REVIEW",
      decisions: [],
      allowedActions: ["WITHDRAW", "RENEW", "DOWNLOAD_PDF"],
    });
    expect(marks(await mutate(server, first.as, "confirmRefundDecision", { id, decisionId }))).toEqual(["OWN_PROPOSAL"]);
    expect((await seen(second.as, id)).allowedActions).toEqual(["CONFIRM", "SEND_BACK", "GIVE", "DOWNLOAD_PDF"]);
    const confirmed = await mutate(server, second.as, "confirmRefundDecision", { id, decisionId });
    expect(confirmed.refundRequest?.status).toBe("APPROVED");
    const decided = await seen(second.as, id);
    expect(decided).toMatchObject({
      grantedCents: asked,
      decisions: [{ outcome: "FINAL", proposer: { id: first.user.id }, settler: { id: second.user.id } }],
    });
    expect(decided.decisions[0]?.internalNote).toBe("Vérifié avec le fournisseur");
    await server.runWorker();
    const mail = server.mailbox.find(({ to, subject }) => to === farm.manager.loginEmail && subject === `Demande approuvée : ${number}`);
    expect(mail?.text).toContain("Montant accordé : 269,40");
    expect(mail?.text).not.toContain("fournisseur");
    expect((await seen(farm.as, id)).decisions).toEqual([]);
  });

  it("is sent back with a note that its author is told of, and can be decided again", async () => {
    const { id, decisionId, number } = await proposed({ verdict: "REJECTED", motiveCode: "NOT_ENTITLED" });
    expect(marks(await mutate(server, second.as, "sendBackRefundDecision", { id, decisionId, note: " " }))).toEqual([
      "note: REASON_REQUIRED",
    ]);
    await mutate(server, second.as, "sendBackRefundDecision", { id, decisionId, note: "C'est une CUMA." });
    await server.runWorker();
    expect(
      server.mailbox.filter(
        ({ to, subject }) => to === first.user.loginEmail && subject === `Votre décision vous est renvoyée : ${number}`,
      ),
    ).toHaveLength(1);
    expect(marks(await mutate(server, second.as, "confirmRefundDecision", { id, decisionId }))).toEqual(["NOTHING_PROPOSED"]);
    await decide(first.as, id);
    const [sentBack, again] = (await seen(second.as, id)).decisions;
    expect([sentBack?.outcome, again?.outcome]).toEqual(["SENT_BACK", "PROPOSED"]);
    expect(marks(await mutate(server, second.as, "confirmRefundDecision", { id, decisionId }))).toEqual(["NOTHING_PROPOSED"]);
    expect((await mutate(server, second.as, "confirmRefundDecision", { id, decisionId: again?.id })).refundRequest?.status).toBe(
      "APPROVED",
    );
  });

  it("needs one officer up to the amount itself, two a cent above", async () => {
    await setLimit(asked);
    const alone = await taken();
    expect((await decide(first.as, alone.id)).refundRequest?.status).toBe("APPROVED");
    await setLimit(asked - 1);
    const two = await taken();
    expect((await decide(first.as, two.id)).refundRequest?.status).toBe("IN_REVIEW");
  });

  it("does not outlive a withdrawal: the office reads that it lapsed, and nobody is said to have settled it", async () => {
    const { id, decisionId, farm } = await proposed();
    expect((await mutate(server, farm.as, "withdrawRefundRequest", { id, reason: "Erreur" })).refundRequest?.status).toBe("WITHDRAWN");
    expect((await seen(first.as, id)).decisions).toMatchObject([{ id: decisionId, outcome: "LAPSED", settler: null }]);
    expect(marks(await mutate(server, second.as, "confirmRefundDecision", { id, decisionId }))).toEqual(["WRONG_STATUS"]);
  });

  it("is held by the database too: neither one person twice, nor a status without a final decision", async () => {
    const { id, decisionId } = await proposed();
    const tries: [string, unknown[]][] = [
      [`update refund_decision set outcome = 'FINAL', settled_by = proposed_by, settled_at = now() where id = $1`, [decisionId]],
      [`update refund_decision set outcome = 'FINAL', settled_at = now() where id = $1`, [decisionId]],
      [`update refund_request set status = 'APPROVED', proposed_by = null where id = $1`, [id]],
      [`update refund_request set status = 'WITHDRAWN' where id = $1`, [id]],
      [`update refund_request set status = 'WITHDRAWN', proposed_by = null where id = $1`, [id]], // and leave the proposal open
    ];
    let refused = 0;
    for (const [sql, params] of tries) await server.dataSource.query(sql, params).catch(() => refused++);
    console.log(`writing a decision past the second officer: ${tries.length} attempts → ${tries.length - refused} successes`);
    expect(refused).toBe(tries.length);
  });
});
