import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let manager: TestUser;
let asManager: Caller;
let asStranger: Caller;
let vines: TestStructure;

beforeAll(async () => {
  server = await testServer();
  manager = await addUser(server);
  asManager = await signedIn(server, manager);
  asStranger = await signedIn(server, await addUser(server));
  vines = await addStructure(server, manager, { name: "Vignes 100 % bio" });
  await addStructure(server, manager, { name: "GAEC du Lac", ceiling: "WRITE" });
  await addStructure(server, manager, { name: "gaec des Bruyères" });
});
afterAll(() => server.stop());

interface Page {
  structures: {
    edges: { cursor: string; node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}
const list = `query ($first: Int, $after: String, $filter: StructureFilter) { structures(first: $first, after: $after, filter: $filter) {
  edges { cursor node { name } } pageInfo { hasNextPage endCursor } totalCount } }`;

async function names(variables: object, caller = asManager): Promise<string[]> {
  const answer = await server.graphql<Page>(list, variables, caller);
  return (answer.data?.structures.edges ?? []).map((edge) => edge.node.name);
}

describe("the list of structures", () => {
  it("holds mine by name, and nobody else's", async () => {
    expect(await names({})).toEqual(["gaec des Bruyères", "GAEC du Lac", "Vignes 100 % bio"]);
    expect(await names({}, asStranger)).toEqual([]);
  });

  it("is read page by page, without gap or repetition, and counted when asked", async () => {
    const first = await server.graphql<Page>(list, { first: 2 }, asManager);
    expect(first.data?.structures).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await names({ first: 2, after: first.data?.structures.pageInfo.endCursor })).toEqual(["Vignes 100 % bio"]);
  });

  it.each([
    ["lac", ["GAEC du Lac"]],
    ["%", ["Vignes 100 % bio"]],
    ["_", []],
    ["  ", ["gaec des Bruyères", "GAEC du Lac", "Vignes 100 % bio"]],
    ["'; drop table structure; --", []],
  ])("searched with %j finds what is written", async (search, expected) => {
    expect(await names({ filter: { search } })).toEqual(expected);
  });

  it("is searched by the beginning of a SIRET, typed with spaces", async () => {
    expect(await names({ filter: { search: `${vines.siret.slice(0, 3)} ${vines.siret.slice(3)}` } })).toEqual(["Vignes 100 % bio"]);
  });

  it("is narrowed to a capability, and refuses one that does not exist", async () => {
    expect(await names({ filter: { capability: "TIC_REFUND_WRITE" } })).toEqual(["GAEC du Lac"]);
    const answer = await server.graphql(list, { filter: { capability: "ANY" } }, asManager);
    expect(answer.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("sends as many SQL statements for 50 structures as for 2", async () => {
    const many = await addUser(server);
    const asMany = await signedIn(server, many);
    for (let index = 0; index < 50; index++) {
      const structure = await addStructure(server, many, { ceiling: "WRITE" });
      await addMember(server, structure, manager);
    }
    const whole = `query ($first: Int) { structures(first: $first) { totalCount edges { node { id name myRole allowedActions
      beneficiaryCategory { name } spaces { ceiling space { name } } memberships(first: 5) { totalCount edges { node { role
        user { displayName } allowedActions subscriptions { access isActive allowedActions } } } } } } } }`;
    const count = (first: number) =>
      countStatements(async () => expect((await server.graphql(whole, { first }, asMany)).errors).toBeUndefined());
    await count(2);
    const [two, fifty] = [await count(2), await count(50)];
    console.log(`structures: ${two} statements for 2 rows, ${fifty} for 50`);
    expect(fifty).toBe(two);
  });
});

describe("one structure", () => {
  const one = `query ($id: ID!) { structure(id: $id) { name allowedActions myRole } }`;

  it("says what I may do there", async () => {
    expect((await server.graphql(one, { id: vines.id }, asManager)).data).toEqual({
      structure: {
        name: "Vignes 100 % bio",
        allowedActions: [
          "UPDATE",
          "OPEN_SPACE",
          "ADD_BANK_ACCOUNT",
          "DECIDE_APPROVALS",
          "DEACTIVATE",
          "MANAGE_SERVICES",
          "DECLARE_SUCCESSION",
          "READ_JOURNAL",
        ],
        myRole: "PRINCIPAL_MANAGER",
      },
    });
  });

  it.each([
    ["a stranger", () => [vines.id, asStranger]],
    ["an id that does not exist", () => ["01890a5d-ac96-774b-bcce-b302099a8057", asManager]],
    ["something that is no id", () => ["' or 1=1", asManager]],
  ] as [string, () => [string, Caller]][])("is NOT_FOUND for %s", async (_, make) => {
    const [id, caller] = make();
    const answer = await server.graphql(one, { id }, caller);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("needs somebody signed in", async () => {
    expect((await server.graphql(one, { id: vines.id })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
