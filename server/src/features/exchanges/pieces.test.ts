import { MAX_ANSWER_FILES } from "@portail-tic/shared/exchanges/exchange-limits";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { askPieces, dayIn, inReview, pointsOf, suspended } from "../../testing/exchange-scenario.ts";
import { jpegFile, pdfFile } from "../../testing/files.ts";
import { addMember } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, addInstructor, gnrLine, marks, mutate, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let colleague: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  officer = await addInstructor(server, "35");
  colleague = await addInstructor(server, "35");
});
afterAll(() => server.stop());

const newFarm = async () => (farm = await addFarm(server));
const act = (name: string, as: { as: Farm["as"] }, input: object) => mutate(server, as.as, name, input);
const statusOf = async (id: string) =>
  (await server.dataSource.query<{ status: string }[]>(`select status from refund_request where id = $1`, [id]))[0]?.status;

interface Pieces {
  refundRequest: {
    allowedActions: string[];
    pieceRequests: {
      dueOn: string;
      isOpen: boolean;
      isOverdue: boolean;
      isCompleted: boolean;
      items: {
        words: string;
        answerWords: string;
        wishedQuantity: string | null;
        answeredAt: string | null;
        line: { invoiceNumber: string } | null;
        reason: { name: string };
        documents: { id: string; fileName: string }[];
      }[];
    }[];
  };
}
async function read(as: Farm["as"], id: string) {
  const { data, errors } = await server.graphql<Pieces>(
    `query ($id: ID!) { refundRequest(id: $id) { allowedActions pieceRequests { dueOn isOpen isOverdue isCompleted
      items { words answerWords wishedQuantity answeredAt line { invoiceNumber } reason { name } documents { id fileName } } } } }`,
    { id },
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.refundRequest;
}

describe("asking for pieces", () => {
  it("suspends the request, says line by line what is missing and until when, and tells the people of the structure", async () => {
    await newFarm();
    const helper = await addUser(server);
    await addMember(server, farm.structure, helper, "DEPUTY_MANAGER");
    const request = await inReview(server, farm, officer);
    const [lineId] = request.lineIds;
    const items = [
      { lineId, reasonCode: "UNREADABLE", words: "Le total est coupé." },
      { reasonCode: "ACCOUNT", words: "" },
    ];
    const answer = await askPieces(server, officer, request.id, { items, words: "Bonjour." });
    expect(answer.refundRequest?.status).toBe("SUSPENDED");
    const seen = await read(farm.as, request.id);
    expect(seen.allowedActions).toEqual(expect.arrayContaining(["COMPLETE", "WITHDRAW", "DOWNLOAD_PDF"]));
    expect(seen.pieceRequests).toMatchObject([
      {
        dueOn: dayIn(server, 30),
        isOpen: true,
        isOverdue: false,
        items: [
          {
            words: "Le total est coupé.",
            line: { invoiceNumber: "F-1" },
            reason: { name: "Facture ou pièce illisible ou incomplète" },
            answeredAt: null,
          },
          { line: null, reason: { name: "Compte bancaire ou RIB à confirmer" } },
        ],
      },
    ]);
    await server.runWorker();
    const told = server.mailbox.filter((mail) => mail.text.includes(request.number) && mail.subject.startsWith("Pièces demandées"));
    expect(told.map((mail) => mail.to).toSorted()).toEqual([farm.manager.loginEmail, helper.loginEmail].toSorted());
    expect(told[0]?.text).toContain("Facture F-1");
    expect(told[0]?.text).toContain("1er avril 2026");
    expect(told[0]?.text).not.toContain("Le total est coupé"); // what an officer typed is read in the portal
    expect(server.mailbox.filter((mail) => mail.subject.includes("En attente d'une pièce"))).toEqual([]);
  });

  it("belongs to the officer who holds the request, in review", async () => {
    await newFarm();
    const request = await inReview(server, farm, officer);
    expect(marks(await askPieces(server, colleague, request.id))).toEqual(["NOT_TAKEN_BY_YOU"]);
    await expect(
      act("requestPieces", farm, { id: request.id, dueOn: dayIn(server, 30), items: [{ reasonCode: "PIECE_MISSING" }] }),
    ).rejects.toThrow("FORBIDDEN");
    await askPieces(server, officer, request.id);
    expect(marks(await askPieces(server, officer, request.id))).toEqual(["WRONG_STATUS"]);
  });

  it("refuses an unknown reason, « other » without words, a line of another request and an empty list, every fault at once", async () => {
    await newFarm();
    const other = await inReview(server, await addFarm(server), officer);
    const request = await inReview(server, farm, officer);
    const items = [
      { reasonCode: "CREDIT_NOTE", words: "x" },
      { lineId: other.lineIds[0], reasonCode: "PIECE_MISSING" },
    ];
    expect(marks(await askPieces(server, officer, request.id, { items }))).toEqual([
      "items.0.reasonCode: INVALID_VALUE",
      "items.1.lineId: NOT_FOUND",
    ]);
    expect(marks(await askPieces(server, officer, request.id, { items: [{ reasonCode: "OTHER" }] }))).toEqual(["items.0.words: REQUIRED"]);
    expect(marks(await askPieces(server, officer, request.id, { items: [] }))).toEqual(["items: REQUIRED"]);
    expect(await statusOf(request.id)).toBe("IN_REVIEW");
  });

  it(figure("pieces.minDueDays", figure("pieces.maxDueDays", "leaves between a week and three months to answer")), async () => {
    await newFarm();
    const request = await inReview(server, farm, officer);
    const { minDueDays, maxDueDays } = policy.pieces;
    const refused = [];
    for (const days of [0, minDueDays - 1, maxDueDays + 1])
      refused.push(marks(await askPieces(server, officer, request.id, { dueOn: dayIn(server, days) })).join());
    expect(refused).toEqual(Array.from({ length: 3 }, () => "dueOn: DUE_DATE_OUT_OF_RANGE"));
    expect(marks(await askPieces(server, officer, request.id, { dueOn: dayIn(server, minDueDays) }))).toEqual([]);
    const last = await inReview(server, await addFarm(server), officer);
    expect(marks(await askPieces(server, officer, last.id, { dueOn: dayIn(server, maxDueDays) }))).toEqual([]);
    tried("pieces.minDueDays", 3, 1);
    tried("pieces.maxDueDays", 2, 1);
  });

  it(figure("pieces.maxItems", "takes a list of that many points, and not one more"), async () => {
    await newFarm();
    const request = await inReview(server, farm, officer);
    const items = Array.from({ length: policy.pieces.maxItems + 1 }, () => ({ reasonCode: "PIECE_MISSING" }));
    expect(marks(await askPieces(server, officer, request.id, { items }))).toEqual(["items: TOO_MANY"]);
    expect(marks(await askPieces(server, officer, request.id, { items: items.slice(1) }))).toEqual([]);
    expect(tried("pieces.maxItems", items.length, (await pointsOf(server, request.id)).length)).toBe(policy.pieces.maxItems);
  });
});

describe("answering", () => {
  it("takes a file, a correction or words for each point, says what remains, then gives the request back to the same officer", async () => {
    await newFarm();
    const request = await inReview(server, farm, officer, [gnrLine, { ...gnrLine, invoiceNumber: "F-2" }]);
    const [first, second] = request.lineIds;
    const items = [
      { lineId: first, reasonCode: "UNREADABLE" },
      { lineId: second, reasonCode: "QUANTITY" },
      { reasonCode: "OTHER", words: "Qui a livré ?" },
    ];
    await askPieces(server, officer, request.id, { items });
    const [file = "", quantity = "", words = ""] = await pointsOf(server, request.id);
    expect(marks(await act("completeRefundRequest", farm, { id: request.id }))).toEqual(["PIECES_REMAIN"]);
    expect(marks(await act("answerPiece", farm, { itemId: file, words: " " }))).toEqual(["words: ANSWER_EMPTY"]);
    await act("answerPiece", farm, { itemId: file, files: [pdfFile("page 2.pdf"), jpegFile("photo.jpg")] });
    await act("answerPiece", farm, { itemId: quantity, wishedQuantity: "900,5" });
    expect(marks(await act("answerPiece", farm, { itemId: words, wishedQuantity: "900" }))).toEqual(["wishedQuantity: INVALID_VALUE"]);
    await act("answerPiece", farm, { itemId: words, words: "La coopérative." });
    const [asked] = (await read(officer.as, request.id)).pieceRequests;
    expect(asked?.items).toMatchObject([
      { documents: [{ fileName: "page 2.pdf" }, { fileName: "photo.jpg" }] },
      { wishedQuantity: "900.5" },
      { answerWords: "La coopérative." },
    ]);
    expect((await act("completeRefundRequest", farm, { id: request.id })).refundRequest?.status).toBe("COMPLETED");
    expect(marks(await act("takeRefundRequest", colleague, { id: request.id }))).toEqual(["ALREADY_TAKEN"]);
    expect((await act("takeRefundRequest", officer, { id: request.id })).refundRequest?.status).toBe("IN_REVIEW");
    expect((await read(farm.as, request.id)).pieceRequests).toMatchObject([{ isOpen: false, isCompleted: true }]);
    await server.runWorker();
    const told = server.mailbox.filter((mail) => mail.subject === `Réponses reçues : ${request.number}`);
    expect(told.map((mail) => mail.to)).toEqual([officer.user.loginEmail]);
  });

  it("replaces an answer, takes its files away, and an answer left empty waits again", async () => {
    await newFarm();
    const request = await suspended(server, farm, officer);
    const [itemId = ""] = await pointsOf(server, request.id);
    await act("answerPiece", farm, { itemId, words: "Voici.", files: [pdfFile()] });
    const documentId = (await read(farm.as, request.id)).pieceRequests[0]?.items[0]?.documents[0]?.id;
    await act("answerPiece", farm, { itemId, words: "", removeDocumentIds: [documentId] });
    expect((await read(farm.as, request.id)).pieceRequests[0]?.items[0]).toMatchObject({
      documents: [],
      answerWords: "",
      answeredAt: null,
    });
    expect(await server.dataSource.query(`select 1 from document where id = $1`, [documentId])).toEqual([]);
    expect(marks(await act("completeRefundRequest", farm, { id: request.id }))).toEqual(["PIECES_REMAIN"]);
  });

  it("lets the office of the request download the answer, and nobody else", async () => {
    await newFarm();
    const request = await suspended(server, farm, officer);
    const [itemId = ""] = await pointsOf(server, request.id);
    await act("answerPiece", farm, { itemId, files: [pdfFile()] });
    const documentId = (await read(officer.as, request.id)).pieceRequests[0]?.items[0]?.documents[0]?.id;
    await server.runWorker();
    const link = async (as: Farm["as"]) => {
      const { data, errors } = await server.graphql<{ createDocumentLink: { url: string | null } }>(
        `mutation ($documentId: ID!) { createDocumentLink(input: { documentId: $documentId }) { url } }`,
        { documentId },
        as,
      );
      return data?.createDocumentLink.url ? "link" : errors?.[0]?.extensions.code;
    };
    const brest = await addInstructor(server, "29");
    const stranger = await signedIn(server, await addUser(server));
    expect(await Promise.all([officer.as, farm.as, brest.as, stranger].map(link))).toEqual(["link", "link", "NOT_FOUND", "NOT_FOUND"]);
  });

  it("is the structure's: a reader is refused, another structure finds nothing, and so does the office", async () => {
    await newFarm();
    const request = await suspended(server, farm, officer);
    const [itemId = ""] = await pointsOf(server, request.id);
    expect(marks(await act("answerPiece", officer, { itemId, words: "Moi." }))).toEqual(["NOT_ALLOWED"]);
    await expect(act("answerPiece", await addFarm(server), { itemId, words: "Nous." })).rejects.toThrow("NOT_FOUND");
  });

  it(figure("pieces.maxAnswerFiles", "keeps that many files on one point"), async () => {
    await newFarm();
    const request = await suspended(server, farm, officer);
    const [itemId = ""] = await pointsOf(server, request.id);
    const five = () => Array.from({ length: 5 }, (_, index) => pdfFile(`piece ${index}.pdf`));
    for (let sent = 0; sent < MAX_ANSWER_FILES; sent += 5)
      expect(marks(await act("answerPiece", farm, { itemId, files: five() }))).toEqual([]);
    expect(marks(await act("answerPiece", farm, { itemId, files: [pdfFile()] }))).toEqual(["files: TOO_MANY_ANSWER_FILES"]);
    const kept = (await read(farm.as, request.id)).pieceRequests[0]?.items[0]?.documents.length ?? 0;
    expect(tried("pieces.maxAnswerFiles", MAX_ANSWER_FILES + 1, kept)).toBe(policy.pieces.maxAnswerFiles);
  });
});
