import { MAX_MESSAGE_LENGTH } from "@portail-tic/shared/exchanges/exchange-limits";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { inReview } from "../../testing/exchange-scenario.ts";
import { pdfFile } from "../../testing/files.ts";
import { addMember } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, addInstructor, createDraft, marks, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;
let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
beforeEach(async () => {
  farm = await addFarm(server);
  officer = await addInstructor(server, "35");
});
afterAll(() => server.stop());

const send = (as: Caller, requestId: string, body = "Bonjour.", files: File[] = []) =>
  mutate(server, as, "sendRefundMessage", { requestId, body, files });

interface Thread {
  refundRequest: { unreadMessageCount: number; canSendMessage: boolean; messagesCloseOn: string | null };
  refundMessages: {
    edges: { node: { id: string; side: string; author: string; body: string; isUnread: boolean; documents: { id: string }[] } }[];
  };
}
async function read(as: Caller, id: string): Promise<Thread> {
  const { data, errors } = await server.graphql<Thread>(
    `query ($id: ID!) { refundRequest(id: $id) { unreadMessageCount canSendMessage messagesCloseOn }
      refundMessages(requestId: $id, first: 50) { edges { node { id side author body isUnread documents { id } } } } }`,
    { id },
    as,
  );
  if (!data) throw new Error(errors?.map((error) => error.extensions.code).join());
  return data;
}

describe("messages about a sent request", () => {
  it("go both ways with files; the office signs as the office", async () => {
    const request = await inReview(server, farm, officer);
    expect(marks(await send(officer.as, request.id, "Qui a livré ?\nMerci."))).toEqual([]);
    expect(marks(await send(farm.as, request.id, "La coopérative.", [pdfFile("bon.pdf"), pdfFile("facture.pdf")]))).toEqual([]);
    const { refundMessages } = await read(officer.as, request.id);
    expect(refundMessages.edges.map(({ node }) => node)).toMatchObject([
      { side: "REQUESTER", body: "La coopérative.", isUnread: true, documents: [{}, {}] },
      {
        side: "OFFICE",
        author: "Direction départementale des finances publiques d'Ille-et-Vilaine",
        body: "Qui a livré ?\nMerci.",
        isUnread: false,
      },
    ]);
    expect(JSON.stringify((await read(farm.as, request.id)).refundMessages)).not.toContain("Instructrice");
  });

  it("go once when the answer was lost and they are sent again with their key; other words under it are refused", async () => {
    const { id } = await inReview(server, farm, officer);
    const again = (body: string, name: string) =>
      mutate(server, farm.as, "sendRefundMessage", { requestId: id, body, idempotencyKey: "message-of-a-form", files: [pdfFile(name)] });
    const answers = [await again("Bonjour.", "bon.pdf"), await again("Bonjour.", "bon.pdf"), await again("Bonsoir.", "bon.pdf")];
    expect(answers.map((answer) => marks(answer))).toEqual([[], [], ["idempotencyKey: IDEMPOTENCY_CONFLICT"]]);
    const { edges } = (await read(farm.as, id)).refundMessages;
    expect(edges.map(({ node }) => [node.body, node.documents.length])).toEqual([["Bonjour.", 1]]);
  });

  it("are told by a mail that leads to the page and says nothing of the message", async () => {
    const helper = await addUser(server);
    await addMember(server, farm.structure, helper, "DEPUTY_MANAGER");
    const request = await inReview(server, farm, officer);
    await send(officer.as, request.id, "Votre RIB est illisible.");
    await send(farm.as, request.id, "Le voici.");
    await server.runWorker();
    const about = server.mailbox.filter((mail) => mail.subject.includes(request.number));
    const toStructure = about.filter((mail) => mail.subject.startsWith("Le service instructeur vous écrit"));
    expect(toStructure.map((mail) => mail.to).toSorted()).toEqual([farm.manager.loginEmail, helper.loginEmail].toSorted());
    expect(toStructure[0]?.text).toContain(`/demandes-tic/${request.id}/messages`);
    expect(about.filter((mail) => mail.subject.startsWith("Message de la structure")).map((mail) => mail.to)).toEqual([
      officer.user.loginEmail,
    ]);
    expect(about.some((mail) => mail.text.includes("RIB") || mail.text.includes("Le voici"))).toBe(false);
  });

  it("stay unread until seen, one mark per person, and what arrives meanwhile stays unread", async () => {
    const request = await inReview(server, farm, officer);
    const helper = await addUser(server);
    await addMember(server, farm.structure, helper, "DEPUTY_MANAGER");
    await send(officer.as, request.id, "Un.");
    const first = (await read(farm.as, request.id)).refundMessages.edges[0]?.node.id;
    server.advanceTime(1_000);
    await send(officer.as, request.id, "Deux.");
    expect((await read(farm.as, request.id)).refundRequest.unreadMessageCount).toBe(2);
    await mutate(server, farm.as, "markRefundMessagesRead", { messageId: first });
    expect((await read(farm.as, request.id)).refundRequest.unreadMessageCount).toBe(1);
    expect((await read(officer.as, request.id)).refundRequest.unreadMessageCount).toBe(0);
    await expect(mutate(server, (await addFarm(server)).as, "markRefundMessagesRead", { messageId: first })).rejects.toThrow("NOT_FOUND");
  });

  it("are refused on a draft, empty, too long, or from somebody who may not write for the structure", async () => {
    const draft = await createDraft(server, farm);
    expect(marks(await send(farm.as, draft.id))).toEqual(["WRONG_STATUS"]);
    const request = await inReview(server, farm, officer);
    expect(marks(await send(farm.as, request.id, "  "))).toEqual(["body: REQUIRED"]);
    expect(marks(await send(farm.as, request.id, "x".repeat(MAX_MESSAGE_LENGTH + 1)))).toEqual(["body: TOO_LONG"]);
    for (const stranger of [(await addFarm(server)).as, (await addInstructor(server, "29")).as]) {
      await expect(send(stranger, request.id)).rejects.toThrow("NOT_FOUND");
      await expect(read(stranger, request.id)).rejects.toThrow("NOT_FOUND");
    }
  });

  it("come from the structure's side when the officer belongs to it, so that nobody speaks for both", async () => {
    const request = await submitted(server, farm);
    await addMember(server, farm.structure, officer.user);
    expect(marks(await send(officer.as, request.id))).toEqual(["OWN_STRUCTURE"]);
  });

  it(figure("messages.openDays", "close sixty days after the request is over"), async () => {
    const request = await submitted(server, farm);
    await mutate(server, farm.as, "withdrawRefundRequest", { id: request.id, reason: "Erreur." });
    expect((await read(farm.as, request.id)).refundRequest).toMatchObject({ canSendMessage: true, messagesCloseOn: "2026-05-01" });
    server.advanceTime(policy.messages.openDays * day);
    const last = await signedIn(server, farm.manager);
    const sent = [marks(await send(last, request.id, "Dernier jour."))];
    server.advanceTime(day);
    const late = await signedIn(server, farm.manager);
    sent.push(marks(await send(late, request.id)));
    expect(sent).toEqual([[], ["MESSAGES_CLOSED"]]);
    expect((await read(late, request.id)).refundRequest.canSendMessage).toBe(false);
    tried("messages.openDays", 2, 1);
  });

  it(figure("messages.perDay", figure("messages.windowSeconds", "are so many a day for one person on one request")), async () => {
    const request = await inReview(server, farm, officer);
    const { perDay, windowSeconds } = policy.messages;
    const answers: string[] = [];
    for (let attempt = 0; attempt <= perDay; attempt++) answers.push(marks(await send(farm.as, request.id)).join());
    expect(answers.at(-1)).toBe("TOO_MANY_MESSAGES");
    expect(tried("messages.perDay", answers.length, answers.filter((answer) => answer === "").length)).toBe(perDay);
    expect(marks(await send(officer.as, request.id))).toEqual([]);
    server.advanceTime(windowSeconds * 1_000);
    expect(marks(await send(await signedIn(server, farm.manager), request.id))).toEqual([]);
    tried("messages.windowSeconds", 2, 1);
  });

  it("cost no more statements for many messages than for two", async () => {
    const request = await inReview(server, farm, officer);
    await send(officer.as, request.id);
    await send(farm.as, request.id, "Avec un fichier.", [pdfFile()]);
    const two = await countStatements(() => read(farm.as, request.id));
    for (let more = 0; more < 8; more++) await send(farm.as, request.id, "Encore.");
    expect(await countStatements(() => read(farm.as, request.id))).toBe(two);
  });
});
