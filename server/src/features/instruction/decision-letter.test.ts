import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { drawnText } from "../../testing/drawn-text.ts";
import { inReview } from "../../testing/exchange-scenario.ts";
import { addFarm, addInstructor, gnrLine, mutate, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;

const three = [gnrLine, { ...gnrLine, invoiceNumber: "F-2" }, { ...gnrLine, invoiceNumber: "F-3" }]; // 269.40 € each

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server, { name: "GAEC de l'Étable « Le Pré »" });
  officer = await addInstructor(server, "35");
});
afterAll(() => server.stop());

/** A request of three lines, one granted, one cut, one refused. */
async function partlyGranted(owner = farm) {
  const request = await inReview(server, owner, officer, three);
  const [, cut, refused] = request.lineIds;
  await mutate(server, officer.as, "reviewRefundLines", {
    id: request.id,
    lines: [
      { lineId: cut, verdict: "CORRECTED", quantity: "900,5", reasonCode: "QUANTITY", words: "900,5 l livrés." },
      { lineId: refused, verdict: "REFUSED", reasonCode: "OTHER_NAME" },
    ],
  });
  await mutate(server, officer.as, "decideRefundRequest", { id: request.id, verdict: "APPROVED" });
  return request;
}

async function letterLink(id: string, as: Caller): Promise<string> {
  const { data, errors } = await server.graphql<{ createDecisionLetterLink: { url: string | null; problems: { code: string }[] } }>(
    `mutation ($id: ID!) { createDecisionLetterLink(input: { id: $id }) { url problems { code } } }`,
    { id },
    as,
  );
  const code = errors?.[0]?.extensions.code ?? data?.createDecisionLetterLink.problems[0]?.code;
  if (code || !data?.createDecisionLetterLink.url) throw new Error(code);
  return server.url + new URL(data.createDecisionLetterLink.url).pathname;
}

async function letterOf(id: string, as: Caller = farm.as) {
  const answer = await fetch(await letterLink(id, as));
  const pdf = Buffer.from(await answer.arrayBuffer());
  return { answer, source: pdf.toString("latin1"), text: drawnText(pdf).replace(/\s+/g, " ") };
}

const hasLetter = async (id: string, as: Caller) =>
  (
    await server.graphql<{ refundRequest: { hasDecisionLetter: boolean } }>(
      `query ($id: ID!) { refundRequest(id: $id) { hasDecisionLetter } }`,
      { id },
      as,
    )
  ).data?.refundRequest.hasDecisionLetter;

/** The hash as it is printed, and what the public page answers to it. */
async function checked(number: string, text: string) {
  const sha256 = /\(SHA-256\) ([0-9a-f ]{64,80})/.exec(text)?.[1]?.replaceAll(" ", "").slice(0, 64);
  const { data } = await server.graphql<{ checkReceipt: object | null }>(
    `query ($number: String!, $sha256: String!) { checkReceipt(number: $number, sha256: $sha256) {
      number totalCents decision { verdict decidedAt grantedCents } } }`,
    { number, sha256 },
    {},
  );
  return data?.checkReceipt;
}

describe("the letter of a decision", () => {
  it("is a tagged PDF in French: what is granted, each line that is cut and why, and a hash the public page knows", async () => {
    const { id, number } = await partlyGranted();
    const { answer, source, text } = await letterOf(id);
    expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent(`${number} - décision.pdf`));
    for (const mark of ["/Marked true", "/Lang (fr-FR)", "/StructTreeRoot", "/Scope /Column"]) expect(source).toContain(mark);
    const said = [
      `Décision : demande n° ${number} approuvée`,
      "Votre demande est approuvée en partie : 511,99 €.",
      farm.structure.siret,
      "808,20 €",
      "2 sur 3.",
      "242,59 €",
      "900,5 sur 1 000 l",
      "Quantité différente de celle de la facture. 900,5 l livrés.",
      "Aucune",
      "Facture à un autre nom",
    ];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
    expect(await checked(number, text)).toEqual({
      number,
      totalCents: 80_820,
      decision: { verdict: "APPROVED", decidedAt: "2026-03-02T09:00:00.000Z", grantedCents: 51_199 },
    });
    expect(await checked(number, text.replace(/\(SHA-256\) ./, "(SHA-256) f0"))).toBeNull();
  });

  it("of a rejection says the motive, in the words of that day whatever changes afterwards", async () => {
    const { id, number } = await inReview(server, await addFarm(server, { name: "EARL du Gué" }), officer);
    await mutate(server, officer.as, "decideRefundRequest", { id, verdict: "REJECTED", reason: "Facture illisible" });
    await server.dataSource.query(`update structure set name = 'Autre nom' where name = 'EARL du Gué'`);
    const { text } = await letterOf(id, officer.as);
    const said = [`Décision : demande n° ${number} rejetée`, "EARL du Gué", "Autre motif", "Facture illisible", "de nouveau libres"];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
    expect(await checked(number, text)).toMatchObject({ decision: { verdict: "REJECTED", grantedCents: 0 } });
  });

  it("does not exist before the decision is final: a proposal has none", async () => {
    const owner = await addFarm(server);
    const { id } = await inReview(server, owner, officer);
    await server.dataSource.query(`update office set second_eyes_above_cents = 0 where id = $1`, [officer.officeId]);
    await mutate(server, officer.as, "decideRefundRequest", { id, verdict: "APPROVED" });
    await server.dataSource.query(`update office set second_eyes_above_cents = 1000000 where id = $1`, [officer.officeId]);
    expect([await hasLetter(id, officer.as), await hasLetter(id, owner.as)]).toEqual([false, false]);
    for (const as of [officer.as, owner.as]) await expect(letterLink(id, as)).rejects.toThrow("WRONG_STATUS");
  });

  it("is read by who reads the request, by a link that dies after a minute; the journal keeps who asked for it", async () => {
    const owner = await addFarm(server);
    const { id } = await partlyGranted(owner);
    const brest = await addInstructor(server, "29");
    expect([await hasLetter(id, owner.as), await hasLetter(id, officer.as)]).toEqual([true, true]);
    for (const as of [brest.as, farm.as, await signedIn(server, await addUser(server))]) {
      await expect(letterLink(id, as)).rejects.toThrow("NOT_FOUND");
    }
    const link = await letterLink(id, owner.as);
    expect((await fetch(link)).status).toBe(200);
    server.advanceTime(policy.downloads.linkSeconds * 1_000);
    expect((await fetch(link)).status).toBe(410);
    const entries = await server.dataSource.query<{ actor: string }[]>(
      `select actor_user_id as actor from audit_entry where action = 'createDecisionLetterLink' and subject_id = $1 and result = 'ACCEPTED'`,
      [id],
    );
    expect(entries).toEqual([{ actor: owner.manager.id }]);
  });

  it("is named in the mail of the decision, without a file in it", async () => {
    const owner = await addFarm(server);
    const { number } = await partlyGranted(owner);
    await server.runWorker();
    const mail = server.mailbox.find(({ subject }) => subject === `Demande approuvée : ${number}`);
    expect(mail?.text).toContain("La lettre de décision (PDF) est à télécharger sur la page de la demande.");
  });
});
