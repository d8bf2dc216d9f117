import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let memberId: string;
let asPrincipal: Caller;
let asMember: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server, { firstName: "Marc", lastName: "Membre" })];
  structure = await addStructure(server, principal);
  memberId = await addMember(server, structure, member);
  [asPrincipal, asMember] = [await signedIn(server, principal), await signedIn(server, member)];
  await server.runWorker();
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const change = async (id: string, role: string, as: Caller = asPrincipal) =>
  (await call(server, "changeMembershipRole", { id, role }, as)).codes.join() || "done";
const mayDecide = async (as: Caller) =>
  (await server.graphql(`{ approvals { totalCount } structures { edges { node { allowedActions } } } }`, {}, as)).data;
const fill = async () => {
  for (let index = 0; index < maxDeputyManagers; index++) await addMember(server, structure, await addUser(server), "DEPUTY_MANAGER");
};

describe("changing a role", () => {
  it("makes a deputy who manages at the next request, and a member again who no longer does; the person is told each time", async () => {
    expect(await change(memberId, "DEPUTY_MANAGER")).toBe("done");
    expect(JSON.stringify(await mayDecide(asMember))).toContain("DECIDE_APPROVALS");
    expect(await change(memberId, "MEMBER")).toBe("done");
    expect(JSON.stringify(await mayDecide(asMember))).not.toContain("DECIDE_APPROVALS");
    await server.runWorker();
    const told = server.mailbox.filter(({ to }) => to === member.loginEmail).map(({ subject }) => subject);
    expect(told.sort()).toEqual(
      [`Vous êtes gestionnaire suppléant de ${structure.name}`, `Vous n'êtes plus gestionnaire suppléant de ${structure.name}`].sort(),
    );
  });

  it("is the principal manager's alone; nobody raises himself, a deputy may step down and the managers are told", async () => {
    const deputy = await addUser(server, { firstName: "Denis", lastName: "Suppléant" });
    const deputyId = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    expect(await change(memberId, "DEPUTY_MANAGER", asDeputy)).toBe("NOT_PRINCIPAL_MANAGER");
    expect(await change(memberId, "DEPUTY_MANAGER", asMember)).toBe("CANNOT_RAISE_OWN_ROLE");
    expect(await change(deputyId, "MEMBER", asMember)).toBe("NOT_FOUND");
    expect(await change(deputyId, "DEPUTY_MANAGER", asDeputy)).toBe("ROLE_UNCHANGED");
    expect(await change(deputyId, "MEMBER", asDeputy)).toBe("done");
    expect(await change(deputyId, "DEPUTY_MANAGER", asDeputy)).toBe("CANNOT_RAISE_OWN_ROLE");
    await server.runWorker();
    expect(server.mailbox.map(({ to, subject }) => [to, subject])).toEqual([
      [principal.loginEmail, `Denis Suppléant n'est plus gestionnaire suppléant de ${structure.name}`],
    ]);
  });

  it("never touches the principal manager, nor gives that role", async () => {
    const [own] = await server.dataSource.query<{ id: string }[]>(`select id from membership where user_id = $1`, [principal.id]);
    expect(await change(own?.id ?? "", "MEMBER")).toBe("LAST_MANAGER");
    expect(await change(memberId, "PRINCIPAL_MANAGER")).toBe("INVALID_VALUE");
  });

  it("is unknown to strangers and to a token that does not reach the structure", async () => {
    expect(await change(memberId, "DEPUTY_MANAGER", await signedIn(server, await addUser(server)))).toBe("NOT_FOUND");
    expect(await change(memberId, "DEPUTY_MANAGER", await addApiToken(server, principal, { structureIds: [] }))).toBe("NOT_FOUND");
    expect(await change("01890a5d-ac96-774b-bcce-b302099a8057", "MEMBER")).toBe("NOT_FOUND");
  });
});

describe("two deputies at most", () => {
  it("by a change of role: the third is refused, and offered by no button", async () => {
    await fill();
    const actions = `query ($id: ID!) { structure(id: $id) { memberships { edges { node { id allowedActions } } } } }`;
    const answer = await server.graphql<{ structure: { memberships: { edges: { node: { id: string; allowedActions: string[] } }[] } } }>(
      actions,
      { id: structure.id },
      asPrincipal,
    );
    const row = answer.data?.structure.memberships.edges.find(({ node }) => node.id === memberId)?.node;
    expect(row?.allowedActions).toEqual(["OFFER_MANAGEMENT", "SET_SERVICE", "END"]);
    expect(await change(memberId, "DEPUTY_MANAGER")).toBe("TOO_MANY_DEPUTIES");
  });

  it("by an approval: refused at the field of the role, granted as a member", async () => {
    await fill();
    const id = await addMembershipRequest(server, structure, await addUser(server), "DEPUTY_MANAGER");
    const decide = async (grantedRole?: string) =>
      (await call(server, "decideApproval", { id, verdict: "APPROVED", ...(grantedRole ? { grantedRole } : {}) }, asPrincipal)).answer.data;
    const refused = await server.graphql<{ decideApproval: { problems: unknown[] } }>(
      `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { problems { code path } } }`,
      { input: { id, verdict: "APPROVED" } },
      asPrincipal,
    );
    expect(refused.data?.decideApproval.problems).toEqual([{ code: "TOO_MANY_DEPUTIES", path: ["grantedRole"] }]);
    expect(await decide("MEMBER")).toEqual({ decideApproval: { problems: [] } });
  });
});
