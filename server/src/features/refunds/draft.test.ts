import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addApiToken, addStructure } from "../../testing/organisations.ts";
import { addBankAccountRow, addFarm, campaignOf, createDraft, marks, mutate, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

interface Header {
  refundRequest: {
    pacage: string | null;
    swornAccuracy: boolean;
    beneficiaryCategory: { code: string } | null;
    bankAccount: { id: string; iban: string | null } | null;
  };
}
async function header(id: string, as = farm.as) {
  const query = `query ($id: ID!) { refundRequest(id: $id) { pacage swornAccuracy beneficiaryCategory { code } bankAccount { id iban } } }`;
  const { data, errors } = await server.graphql<Header>(query, { id }, as);
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data.refundRequest;
}

describe("opening a draft", () => {
  it("takes category, PACAGE and the only bank account from the structure", async () => {
    const draft = await createDraft(server, farm);
    expect(await header(draft.id)).toEqual({
      pacage: "035012345",
      swornAccuracy: false,
      beneficiaryCategory: { code: "INDIVIDUAL_FARMER" },
      bankAccount: { id: farm.bankAccountId, iban: null },
    });
  });

  it("with the same key twice opens one", async () => {
    const input = { structureId: farm.structure.id, campaignId: await campaignOf(server, "2024"), idempotencyKey: uuidv7() };
    const [first, second] = await Promise.all([
      mutate(server, farm.as, "createRefundRequest", input),
      mutate(server, farm.as, "createRefundRequest", input),
    ]);
    expect(first.refundRequest?.id).toBeDefined();
    expect(second.refundRequest?.id).toBe(first.refundRequest?.id);
  });

  it.each([
    ["2026", "campaignId: CAMPAIGN_NOT_OPEN"],
    ["2022", "campaignId: CAMPAIGN_CLOSED"],
  ])("is refused for %s: %s", async (period, mark) => {
    await expect(createDraft(server, farm, period)).rejects.toThrow(mark);
  });

  it("needs the space to be open, the right to write, and a structure one knows", async () => {
    const campaignId = await campaignOf(server, "2025");
    const manager = await addUser(server);
    const as = await signedIn(server, manager);
    const closed = await addStructure(server, manager);
    const open = (structureId: string) => mutate(server, as, "createRefundRequest", { structureId, campaignId, idempotencyKey: uuidv7() });
    expect(marks(await open(closed.id))).toEqual(["SPACE_NOT_OPEN"]);
    const readOnly = await addStructure(server, manager, { ceiling: "READ" });
    expect(marks(await open(readOnly.id))).toEqual(["NOT_ALLOWED"]);
    await expect(open(farm.structure.id)).rejects.toThrow("NOT_FOUND");
    await expect(open(uuidv7())).rejects.toThrow("NOT_FOUND");
  });

  it("is open to an API token that may write there, and to no other", async () => {
    const campaignId = await campaignOf(server, "2025");
    const open = async (bearer: Awaited<ReturnType<typeof addApiToken>>) =>
      mutate(server, bearer, "createRefundRequest", { structureId: farm.structure.id, campaignId, idempotencyKey: uuidv7() });
    expect(marks(await open(await addApiToken(server, farm.manager)))).toEqual([]);
    expect(marks(await open(await addApiToken(server, farm.manager, { scope: "READ" })))).toEqual(["INSUFFICIENT_SCOPE"]);
    await expect(open(await addApiToken(server, farm.manager, { structureIds: [] }))).rejects.toThrow("NOT_FOUND");
  });
});

describe("changing the header", () => {
  it("leaves what is absent, erases what is null", async () => {
    const draft = await createDraft(server, farm);
    const first = await mutate(server, farm.as, "updateRefundRequest", { id: draft.id, version: draft.version, swornAccuracy: true });
    expect(await header(draft.id)).toMatchObject({ pacage: "035012345", swornAccuracy: true });
    await mutate(server, farm.as, "updateRefundRequest", {
      id: draft.id,
      version: first.refundRequest?.version,
      pacage: null,
      beneficiaryCategoryCode: null,
    });
    expect(await header(draft.id)).toMatchObject({ pacage: null, beneficiaryCategory: null, swornAccuracy: true });
  });

  it("refuses an account of another structure, a retired one, an unknown category and an old version", async () => {
    const stranger = await addFarm(server);
    const retired = await addBankAccountRow(server, farm.structure, farm.manager);
    await server.dataSource.query(`update bank_account set archived_at = now() where id = $1`, [retired]);
    const draft = await createDraft(server, farm);
    const change = (changes: object) =>
      mutate(server, farm.as, "updateRefundRequest", { id: draft.id, version: draft.version, ...changes });
    expect(marks(await change({ bankAccountId: stranger.bankAccountId }))).toEqual(["bankAccountId: NOT_FOUND"]);
    expect(marks(await change({ bankAccountId: retired }))).toEqual(["bankAccountId: BANK_ACCOUNT_INACTIVE"]);
    expect(marks(await change({ beneficiaryCategoryCode: "BAKER" }))).toEqual(["beneficiaryCategoryCode: CATEGORY_UNKNOWN"]);
    expect(marks(await change({ pacage: "12" }))).toEqual(["pacage: PACAGE_INVALID"]);
    expect(marks(await change({ version: 0 }))).toEqual(["VERSION_CONFLICT"]);
  });
});

describe("a draft", () => {
  it("is deleted with its lines", async () => {
    const draft = await createDraft(server, farm);
    const { data } = await server.graphql<{ deleteRefundRequest: { deletedId: string } }>(
      `mutation ($id: ID!) { deleteRefundRequest(input: { id: $id }) { deletedId problems { code } } }`,
      { id: draft.id },
      farm.as,
    );
    expect(data?.deleteRefundRequest.deletedId).toBe(draft.id);
    await expect(header(draft.id)).rejects.toThrow("NOT_FOUND");
  });

  it("does not exist for a stranger, whatever the operation", async () => {
    const draft = await createDraft(server, farm);
    const stranger = await signedIn(server, await addUser(server));
    await expect(header(draft.id, stranger)).rejects.toThrow("NOT_FOUND");
    await expect(header("not-an-id", stranger)).rejects.toThrow("NOT_FOUND");
    for (const [name, input] of [
      ["updateRefundRequest", { id: draft.id, version: 1 }],
      ["saveRefundLines", { requestId: draft.id, version: 1, lines: [] }],
      ["withdrawRefundRequest", { id: draft.id, reason: "Erreur" }],
    ] as const) {
      await expect(mutate(server, stranger, name, input)).rejects.toThrow("NOT_FOUND");
    }
  });
});
