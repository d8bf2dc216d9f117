import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asMember: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server)];
  [asPrincipal, asMember] = [await signedIn(server, principal), await signedIn(server, member)];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  await addMember(server, structure, member);
});
afterAll(() => server.stop());

const menuOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { menu: { refundRequests: boolean } } }>(`{ viewer { menu { refundRequests } } }`, {}, caller)).data
    ?.viewer.menu.refundRequests;

describe("opening a space", () => {
  const open = (input: object, caller = asPrincipal) =>
    mutate(
      server,
      "openSpace",
      `structure { pacage beneficiaryCategory { code } spaces { ceiling space { code name } } allowedActions } structureSpace { ceiling } viewer { menu { refundRequests } }`,
      { structureId: structure.id, spaceCode: "TIC_REFUND", ceiling: "WRITE", beneficiaryCategoryCode: "FARMING_COMPANY", ...input },
      caller,
    );
  beforeEach(async () => {
    structure = await addStructure(server, principal);
    await addMember(server, structure, member, "DEPUTY_MANAGER");
  });

  it("sets ceiling, category and PACAGE, and lets the principal manager file at once, without logging out", async () => {
    expect((await open({ pacage: "35012345" })).payload).toEqual({
      structure: {
        pacage: "035012345",
        beneficiaryCategory: { code: "FARMING_COMPANY" },
        spaces: [{ ceiling: "WRITE", space: { code: "TIC_REFUND", name: "Demande de remboursement TIC" } }],
        allowedActions: [
          "UPDATE",
          "ADD_BANK_ACCOUNT",
          "CREATE_REFUND_REQUEST",
          "GRANT_SUBSCRIPTION",
          "DECIDE_APPROVALS",
          "DEACTIVATE",
          "MANAGE_SERVICES",
          "DECLARE_SUCCESSION",
          "READ_JOURNAL",
          "READ_FIGURES",
        ],
      },
      structureSpace: { ceiling: "WRITE" },
      viewer: { menu: { refundRequests: true } },
      problems: [],
    });
    expect(await menuOf(asPrincipal)).toBe(true);
    expect(await menuOf(asMember)).toBe(false);
  });

  it("for reading only opens reading only", async () => {
    const { payload } = await open({ ceiling: "READ" });
    expect(payload).toMatchObject({ viewer: { menu: { refundRequests: true } } });
    expect(JSON.stringify(payload)).not.toContain("CREATE_REFUND_REQUEST");
  });

  it("is for the principal manager alone, once, even by two clicks at the same instant", async () => {
    expect((await open({}, asMember)).problems).toEqual([{ code: "NOT_PRINCIPAL_MANAGER", path: [] }]);
    expect((await open({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    const answers = await Promise.all([open({}), open({})]);
    expect(answers.map((answer) => answer.problems?.[0]?.code ?? "opened").sort()).toEqual(["SPACE_ALREADY_OPEN", "opened"]);
  });

  it("is refused to a management center, with the explanation", async () => {
    structure = await addStructure(server, principal, { isManagementCenter: true });
    expect((await open({})).problems).toEqual([{ code: "SPACE_REFUSED_TO_MANAGEMENT_CENTER", path: [] }]);
  });

  it("names the field at fault", async () => {
    expect((await open({ ceiling: "ADMIN" })).problems).toEqual([{ code: "ACCESS_REQUIRED", path: ["ceiling"] }]);
    expect((await open({ beneficiaryCategoryCode: "WIZARD" })).problems).toEqual([
      { code: "CATEGORY_UNKNOWN", path: ["beneficiaryCategoryCode"] },
    ]);
    expect((await open({ beneficiaryCategoryCode: "", pacage: "1" })).problems?.map((problem) => problem.path[0])).toEqual([
      "beneficiaryCategoryCode",
      "pacage",
    ]);
    expect((await open({ spaceCode: "NOWHERE" })).problems).toEqual([{ code: "INVALID_VALUE", path: ["spaceCode"] }]);
  });
});
