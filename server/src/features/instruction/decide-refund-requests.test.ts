import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBulk } from "../../testing/bulk-decisions.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember } from "../../testing/organisations.ts";
import { addFarm, addInstructor, mutate as mutateRequest, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let colleague: Awaited<ReturnType<typeof addInstructor>>;
let brest: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  officer = await addInstructor(server, "35");
  colleague = await addInstructor(server, "35");
  brest = await addInstructor(server, "29");
});
afterAll(() => server.stop());

const waiting = async () => (await submitted(server, await addFarm(server))).id;
const decideMany = async (as: Caller, requestIds: readonly string[], rest: object = { verdict: "APPROVED" }) => {
  const { code, problems, idOf } = await mutate(
    server,
    "decideRefundRequests",
    "bulkDecision { id }",
    { requestIds, idempotencyKey: uuidv7(), ...rest },
    as,
  );
  return { code, problems, id: idOf("bulkDecision") };
};

interface Items {
  bulkDecisionItems: { edges: { node: { outcome: string; problem: { code: string } | null; refundRequest: { status: string } | null } }[] };
}
async function outcomes(id: string, as: Caller): Promise<string[]> {
  const query = `query ($id: ID!) { bulkDecisionItems(bulkDecisionId: $id, first: 100) { edges { node { outcome problem { code } refundRequest { status } approval { id } } } } }`;
  const { data } = await server.graphql<Items>(query, { id }, as);
  return (data?.bulkDecisionItems.edges ?? []).map(
    ({ node }) => `${node.problem?.code ?? node.outcome}: ${node.refundRequest?.status ?? "elsewhere"}`,
  );
}

describe("one decision on many requests of the office", () => {
  it("decides each on its own by the rules of that moment: what is taken by a colleague, one's own or decided is left, with its reason", async () => {
    const own = await addFarm(server);
    await addMember(server, own.structure, officer.user);
    const ownId = (await submitted(server, own)).id;
    const [free, taken, mine, large] = [await waiting(), await waiting(), await waiting(), await waiting()];
    await mutateRequest(server, colleague.as, "takeRefundRequest", { id: taken });
    await mutateRequest(server, officer.as, "takeRefundRequest", { id: mine });
    await server.dataSource.query(`update refund_request set total_cents = 2000000 where id = $1`, [large]);
    const { id, problems } = await decideMany(officer.as, [free, taken, mine, large, ownId]);
    expect(problems).toEqual([]);
    expect(await readBulk(server, id, officer.as)).toMatchObject({ itemCount: 5, decidedCount: 0, proposedCount: 0, finishedAt: null });
    await server.runWorker();
    expect(await outcomes(id, officer.as)).toEqual([
      "DECIDED: APPROVED",
      "NOT_TAKEN_BY_YOU: IN_REVIEW",
      "DECIDED: APPROVED",
      "PROPOSED: IN_REVIEW", // two officers above the amount, in a list too
      "OWN_STRUCTURE: AVAILABLE",
    ]);
    expect(await readBulk(server, id, officer.as)).toMatchObject({ itemCount: 5, decidedCount: 2, proposedCount: 1, notDecidedCount: 2 });
    const told = server.mailbox.filter(
      ({ to, subject }) => to === officer.user.loginEmail && subject === "Votre décision groupée est terminée",
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`/instruction/groupees/${id}`);
    expect(told[0]?.text).toContain("Demandes approuvées : 2. Demandes laissées en l'état : 2.");
    expect(told[0]?.text).toContain("Décisions proposées, pas encore prises : 1. Un collègue de votre service doit les confirmer.");
  });

  it("rejects with one motive that each requester reads, and is for the office's own requests alone", async () => {
    const id = await waiting();
    expect((await decideMany(officer.as, [id], { verdict: "REJECTED" })).problems).toMatchObject([{ code: "MOTIVE_REQUIRED" }]);
    expect((await decideMany(brest.as, [id])).code).toBe("NOT_FOUND");
    expect((await decideMany(officer.as, [id, uuidv7()])).code).toBe("NOT_FOUND");
    const list = await decideMany(officer.as, [id], { verdict: "REJECTED", motiveCode: "FIGURES_DIFFER", reason: "Voir la page 2." });
    await server.runWorker();
    expect(await outcomes(list.id, officer.as)).toEqual(["DECIDED: REJECTED"]);
    const mail = server.mailbox.find(({ subject }) => subject.startsWith("Demande rejetée"));
    expect(mail?.text).toContain("Motif : Date, quantité ou produit différents de ceux de la facture. Voir la page 2.");
    expect((await server.graphql(`query ($id: ID!) { bulkDecision(id: $id) { id } }`, { id: list.id }, colleague.as)).errors).toBeDefined();
  });
});
