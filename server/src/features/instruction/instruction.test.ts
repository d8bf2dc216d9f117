import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addApiToken, addMember } from "../../testing/organisations.ts";
import { addFarm, addInstructor, createDraft, gnrLine, marks, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let rennes: Awaited<ReturnType<typeof addInstructor>>;
let colleague: Awaited<ReturnType<typeof addInstructor>>;
let brest: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  rennes = await addInstructor(server, "35");
  colleague = await addInstructor(server, "35");
  brest = await addInstructor(server, "29");
});
afterAll(() => server.stop());

interface Queue {
  instructionQueue: { edges: { node: { id: string; allowedActions: string[] } }[]; totalCount: number };
}
async function queueOf(as: Caller): Promise<Map<string, string[]>> {
  const { data } = await server.graphql<Queue>(
    `{ instructionQueue(first: 100) { edges { node { id allowedActions } } totalCount } }`,
    {},
    as,
  );
  expect(data?.instructionQueue.totalCount).toBe(data?.instructionQueue.edges.length);
  return new Map(data?.instructionQueue.edges.map(({ node }) => [node.id, node.allowedActions]));
}
const take = (as: Caller, id: string) => mutate(server, as, "takeRefundRequest", { id });
const decide = (as: Caller, id: string, verdict: string, reason?: string) =>
  mutate(server, as, "decideRefundRequest", { id, verdict, reason });

describe("the queue of an office", () => {
  it("holds the requests of its département, and nothing of another office", async () => {
    const request = await submitted(server, farm);
    expect((await queueOf(rennes.as)).get(request.id)).toEqual(["TAKE", "GIVE", "REROUTE", "DOWNLOAD_PDF"]);
    expect((await queueOf(brest.as)).has(request.id)).toBe(false);
    expect((await queueOf(farm.as)).size).toBe(0);
    await expect(take(brest.as, request.id)).rejects.toThrow("NOT_FOUND");
    await expect(decide(brest.as, request.id, "APPROVED")).rejects.toThrow("NOT_FOUND");
    await mutate(server, farm.as, "withdrawRefundRequest", { id: request.id, reason: "Erreur" });
  });

  it("never shows a draft, and instruction is closed to everybody else", async () => {
    const other = await addFarm(server);
    const draft = await createDraft(server, other);
    expect((await queueOf(rennes.as)).has(draft.id)).toBe(false);
    await expect(take(rennes.as, draft.id)).rejects.toThrow("NOT_FOUND");
    await expect(take(other.as, draft.id)).rejects.toThrow("FORBIDDEN");
  });
});

describe("reviewing a request", () => {
  it("belongs to the officer who took it", async () => {
    const other = await addFarm(server);
    const request = await submitted(server, other);
    expect(marks(await decide(rennes.as, request.id, "APPROVED"))).toEqual(["NOT_TAKEN_BY_YOU"]);
    expect((await take(rennes.as, request.id)).refundRequest?.status).toBe("IN_REVIEW");
    expect(marks(await take(colleague.as, request.id))).toEqual(["ALREADY_TAKEN"]);
    expect(marks(await decide(colleague.as, request.id, "APPROVED"))).toEqual(["NOT_TAKEN_BY_YOU"]);
    expect((await queueOf(rennes.as)).get(request.id)).toEqual([
      "REVIEW_LINES",
      "APPROVE",
      "REJECT",
      "REQUEST_PIECES",
      "RELEASE",
      "GIVE",
      "REROUTE",
      "DOWNLOAD_PDF",
    ]);
    expect((await decide(rennes.as, request.id, "APPROVED")).refundRequest?.status).toBe("APPROVED");
    expect(marks(await decide(rennes.as, request.id, "REJECTED", "Trop tard"))).toEqual(["ALREADY_DECIDED"]);
    expect(marks(await mutate(server, other.as, "withdrawRefundRequest", { id: request.id, reason: "Erreur" }))).toEqual([
      "ALREADY_DECIDED",
    ]);
  });

  it("asks a reason for a rejection, tells it to the people of the structure, and frees the invoices", async () => {
    const other = await addFarm(server);
    const helper = await addUser(server);
    await addMember(server, other.structure, helper, "DEPUTY_MANAGER");
    const request = await submitted(server, other);
    await take(rennes.as, request.id);
    expect(marks(await decide(rennes.as, request.id, "REJECTED", "  "))).toEqual(["motiveCode: MOTIVE_REQUIRED"]);
    await decide(rennes.as, request.id, "REJECTED", "Facture illisible");
    const { data } = await server.graphql<{
      refundRequest: { decisionReason: string; instructor: { displayName: string; isMasked: boolean }; events: object[] };
    }>(
      `query ($id: ID!) { refundRequest(id: $id) { decisionReason instructor { displayName isMasked } events { status actor title reason } } }`,
      { id: request.id },
      other.as,
    );
    expect(data?.refundRequest).toMatchObject({
      decisionReason: "Facture illisible",
      instructor: { displayName: "Ida Instructrice", isMasked: true },
    });
    expect(data?.refundRequest.events.at(-1)).toEqual({
      status: "REJECTED",
      actor: "Direction départementale des finances publiques d'Ille-et-Vilaine",
      title: "Demande rejetée",
      reason: "Autre motif. Facture illisible",
    });
    await server.runWorker();
    const told = server.mailbox.filter((mail) => mail.subject === `Demande rejetée : ${request.number}`);
    expect(told.map((mail) => mail.to).toSorted()).toEqual([other.manager.loginEmail, helper.loginEmail].toSorted());
    expect(told[0]?.text).toContain("Motif : Autre motif. Facture illisible");
    const again = await submitted(server, other, [gnrLine]);
    expect(again.status).toBe("AVAILABLE");
  });

  it("is refused to an officer attached to the structure", async () => {
    const other = await addFarm(server);
    await addMember(server, other.structure, colleague.user);
    const request = await submitted(server, other);
    expect(marks(await take(colleague.as, request.id))).toEqual(["OWN_STRUCTURE"]);
  });

  it("needs a session: no API token instructs", async () => {
    const other = await addFarm(server);
    const request = await submitted(server, other);
    expect(marks(await take(await addApiToken(server, rennes.user), request.id))).toEqual(["HUMAN_ONLY"]);
  });

  it("lets the office read the request and its pieces, and no other structure's", async () => {
    const other = await addFarm(server);
    const request = await submitted(server, other);
    const query = `query ($id: ID!) { refundRequest(id: $id) { structure { siret bankAccounts { id } } bankAccount { maskedIban iban rib { id } }
      createdBy { displayName email } lines { edges { node { document { id } } } } } }`;
    interface Seen {
      refundRequest: {
        structure: { siret: string; bankAccounts: object[] };
        bankAccount: { maskedIban: string; iban: string | null; rib: { id: string } };
        createdBy: { email: string };
        lines: { edges: { node: { document: { id: string } } }[] };
      };
    }
    const { data } = await server.graphql<Seen>(query, { id: request.id }, rennes.as);
    expect(data?.refundRequest).toMatchObject({
      structure: { siret: other.structure.siret, bankAccounts: [] },
      bankAccount: { maskedIban: "FR** **** **** 0189", iban: null },
    });
    expect(data?.refundRequest.createdBy.email).toContain("*");
    const link = `mutation ($id: ID!) { createDocumentLink(input: { documentId: $id }) { url problems { code } } }`;
    const rib = data?.refundRequest.bankAccount.rib.id;
    const invoice = data?.refundRequest.lines.edges[0]?.node.document.id;
    await server.runWorker();
    for (const id of [rib, invoice]) {
      const own = await server.graphql<{ createDocumentLink: { url: string | null } }>(link, { id }, rennes.as);
      expect(own.data?.createDocumentLink.url).toContain("/documents/");
      const foreign = await server.graphql(link, { id }, brest.as);
      expect(foreign.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
  });
});

it("a stranger and another office get the same answer for a request they may not read", async () => {
  const other = await addFarm(server);
  const request = await submitted(server, other);
  const query = `query ($id: ID!) { refundRequest(id: $id) { id } }`;
  for (const as of [brest.as, await signedIn(server, await addUser(server))]) {
    const answer = await server.graphql(query, { id: request.id }, as);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  }
});
