import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addStructure, testSiret } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let caller: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server);
  caller = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Problem {
  code: string;
  path: string[];
}

describe("asking to be attached", () => {
  interface Asked {
    requestMembership: { approval: { status: string; comment: string; membership: { requestedRole: string } } | null; problems: Problem[] };
  }
  const ask = async (input: object, by = caller) =>
    (
      await server.graphql<Asked>(
        `mutation ($input: RequestMembershipInput!) { requestMembership(input: $input) {
           approval { status comment membership { requestedRole } } problems { code path } } }`,
        { input },
        by,
      )
    ).data?.requestMembership;

  it("makes a request that waits, and gives no right", async () => {
    const structure = await addStructure(server, await addUser(server));
    expect(await ask({ siret: structure.siret, comment: " Je suis la comptable. ", role: "DEPUTY_MANAGER" })).toEqual({
      approval: { status: "PENDING", comment: "Je suis la comptable.", membership: { requestedRole: "DEPUTY_MANAGER" } },
      problems: [],
    });
    const answer = await server.graphql(`query ($id: ID!) { structure(id: $id) { name } }`, { id: structure.id }, caller);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("is made once at a time, even by two clicks at the same instant", async () => {
    const structure = await addStructure(server, await addUser(server));
    const answers = await Promise.all([ask({ siret: structure.siret }), ask({ siret: structure.siret })]);
    expect(answers.map((answer) => answer?.problems[0]?.code ?? "asked").sort()).toEqual(["REQUEST_ALREADY_PENDING", "asked"]);
    expect((await ask({ siret: structure.siret }))?.problems).toEqual([{ code: "REQUEST_ALREADY_PENDING", path: [] }]);
  });

  it("tells who is attached already, and who asks for a structure that is not here", async () => {
    const structure = await addStructure(server, user);
    expect((await ask({ siret: structure.siret }))?.problems).toEqual([{ code: "ALREADY_MEMBER", path: ["siret"] }]);
    expect((await ask({ siret: testSiret() }))?.problems).toEqual([{ code: "STRUCTURE_NOT_REGISTERED", path: ["siret"] }]);
    expect((await ask({ siret: "123" }))?.problems).toEqual([{ code: "SIRET_LENGTH", path: ["siret"] }]);
    expect((await ask({ siret: structure.siret, role: "PRINCIPAL_MANAGER" }))?.problems).toEqual([
      { code: "INVALID_VALUE", path: ["role"] },
    ]);
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect((await ask({ siret: structure.siret }, await signedIn(server, await addUser(server))))?.problems).toEqual([
      { code: "STRUCTURE_INACTIVE", path: ["siret"] },
    ]);
  });

  it("is limited to 100 in an hour", async () => {
    const structure = await addStructure(server, await addUser(server));
    await server.dataSource.query(`insert into attempt_counter (key, points, window_ends_at) values ($1, 99, $2)`, [
      `requestMembership:${user.id}`,
      new Date(server.services.clock.now().getTime() + 3_600_000),
    ]);
    expect((await ask({ siret: testSiret() }))?.problems[0]?.code).toBe("STRUCTURE_NOT_REGISTERED");
    expect((await ask({ siret: structure.siret }))?.problems[0]?.code).toBe("RATE_LIMITED");
  });
});
