import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMember, addService, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let manager: TestUser;
let asManager: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
  manager = await addUser(server);
  asManager = await signedIn(server, manager);
});
beforeEach(async () => {
  structure = await addStructure(server, manager);
  await addService(server, structure, manager);
});
afterAll(() => server.stop());

interface Asked {
  requestMembership: { approval: { id: string } | null; problems: { code: string }[] };
}
interface Decided {
  decideApproval: {
    approval: { membership: { requestedServiceCode: string | null; grantedService: { code: string } | null } } | null;
    problems: { code: string; path: string[] }[];
  };
}
async function ask(serviceCode: string | null): Promise<{ id: string; user: TestUser; as: Caller }> {
  const user = await addUser(server);
  const as = await signedIn(server, user);
  const { data } = await server.graphql<Asked>(
    `mutation ($input: RequestMembershipInput!) { requestMembership(input: $input) { approval { id } problems { code } } }`,
    { input: { siret: structure.siret, serviceCode } },
    as,
  );
  return { id: data?.requestMembership.approval?.id ?? "", user, as };
}
const approve = async (id: string, granted: object = {}) =>
  (
    await server.graphql<Decided>(
      `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) {
        approval { membership { requestedServiceCode grantedService { code } } } problems { code path } } }`,
      { input: { id, verdict: "APPROVED", ...granted } },
      asManager,
    )
  ).data?.decideApproval;
const serviceOf = async (user: TestUser) => {
  const [row] = await server.dataSource.query<{ code: string | null }[]>(
    `select v.code from membership m left join structure_service v on v.id = m.service_id where m.user_id = $1 and m.structure_id = $2`,
    [user.id, structure.id],
  );
  return row?.code;
};

describe("an attachment to a service", () => {
  it("is asked by a code, exactly as the structure writes it but for case and blanks, and given with the approval", async () => {
    const { id, user } = await ask(" compta ");
    expect(await approve(id)).toMatchObject({
      approval: { membership: { requestedServiceCode: "compta", grantedService: { code: "COMPTA" } } },
    });
    expect(await serviceOf(user)).toBe("COMPTA");
  });

  it.each([
    ["a code that names nothing", "INCONNU", {}, null],
    ["no code", null, {}, null],
    ["the decider's choice instead", "INCONNU", { grantedServiceCode: "compta" }, "COMPTA"],
    ["none, as the decider says", "COMPTA", { grantedServiceCode: "" }, null],
  ])("with %s: the attachment has the service %s", async (_, typed, granted, expected) => {
    const { id, user } = await ask(typed);
    expect((await approve(id, granted))?.problems).toEqual([]);
    expect(await serviceOf(user)).toBe(expected);
  });

  it("does not take a service that is over, nor one the decider made up", async () => {
    await server.dataSource.query(`update structure_service set ends_on = '2021-01-01' where structure_id = $1`, [structure.id]);
    const { id, user } = await ask("COMPTA");
    expect((await approve(id, { grantedServiceCode: "COMPTA" }))?.problems).toEqual([
      { code: "SERVICE_UNKNOWN", path: ["grantedServiceCode"] },
    ]);
    expect((await approve(id))?.problems).toEqual([]);
    expect(await serviceOf(user)).toBeNull();
  });

  it("tells a stranger nothing: asking for a code that exists and for one that does not looks the same", async () => {
    const seen = async (code: string) => {
      const { id, as } = await ask(code);
      const { data } = await server.graphql<object>(
        `query ($id: ID!) { approval(id: $id) { status comment membership { grantedRole grantedService { code } } allowedActions } }`,
        { id },
        as,
      );
      return data;
    };
    expect(await seen("COMPTA")).toEqual(await seen("INCONNU"));
  });
});

describe("moving somebody to another service", () => {
  const set = async (membershipId: string, serviceCode: string | null, as = asManager) => {
    const answer = await server.graphql<{
      setMembershipService: { membership: { service: { code: string } | null } | null; problems: object[] };
    }>(
      `mutation ($input: SetMembershipServiceInput!) { setMembershipService(input: $input) { membership { service { code } } problems { code path } } }`,
      { input: { membershipId, serviceCode } },
      as,
    );
    return answer.errors?.[0]?.extensions.code ?? answer.data?.setMembershipService;
  };

  it("is the managers', and takes only an open service of the same structure", async () => {
    const member = await addUser(server);
    const id = await addMember(server, structure, member);
    const other = await addStructure(server, manager);
    await addService(server, other, manager, "AILLEURS");
    expect(await set(id, "COMPTA")).toMatchObject({ membership: { service: { code: "COMPTA" } }, problems: [] });
    expect(await set(id, "AILLEURS")).toMatchObject({ problems: [{ code: "SERVICE_UNKNOWN", path: ["serviceCode"] }] });
    expect(await set(id, null)).toMatchObject({ membership: { service: null }, problems: [] });
    expect(await set(id, "COMPTA", await signedIn(server, member))).toMatchObject({ problems: [{ code: "NOT_MANAGER" }] });
    expect(await set(id, "COMPTA", await signedIn(server, await addUser(server)))).toBe("NOT_FOUND");
  });

  it("cannot mix two structures, even in the database", async () => {
    const other = await addStructure(server, manager);
    const foreign = await addService(server, other, manager, "AILLEURS");
    await expect(
      server.dataSource.query(`update membership set service_id = $2 where structure_id = $1`, [structure.id, foreign]),
    ).rejects.toThrow("membership_service");
  });
});
