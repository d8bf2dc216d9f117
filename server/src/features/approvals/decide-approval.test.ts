import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let requester: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asRequester: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  principal = await addUser(server, { firstName: "Paul", lastName: "Gérant" });
  requester = await addUser(server, { firstName: "Alice", lastName: "Salariée", loginEmail: `alice${Math.random()}@gmail.com` });
  structure = await addStructure(server, principal);
  [asPrincipal, asRequester] = [await signedIn(server, principal), await signedIn(server, requester)];
});
afterAll(() => server.stop());

interface Decided {
  decideApproval: {
    approval: { status: string; publicReason: string | null; internalNote: string | null } | null;
    problems: { code: string; path: string[] }[];
  };
}
const decision = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) {
  approval { status publicReason internalNote allowedActions membership { requestedRole grantedRole } } problems { code path } } }`;
const decide = (input: object, caller = asPrincipal) => server.graphql<Decided>(decision, { input }, caller);
const problemsOf = async (input: object, caller = asPrincipal) => (await decide(input, caller)).data?.decideApproval.problems;

async function roleOf(user: TestUser): Promise<string | undefined> {
  const rows = await server.dataSource.query<{ role: string }[]>(
    `select role from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
    [user.id, structure.id],
  );
  return rows[0]?.role;
}

describe("approving a request of attachment", () => {
  it("attaches the requester at once, with the role asked for", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    const answer = await decide({ id, verdict: "APPROVED" });
    expect(answer.data?.decideApproval).toEqual({
      approval: {
        status: "APPROVED",
        publicReason: null,
        internalNote: null,
        allowedActions: [],
        membership: { requestedRole: "MEMBER", grantedRole: "MEMBER" },
      },
      problems: [],
    });
    expect(await roleOf(requester)).toBe("MEMBER");
    const mine = await server.graphql(`query ($id: ID!) { structure(id: $id) { myRole } }`, { id: structure.id }, asRequester);
    expect(mine.data).toEqual({ structure: { myRole: "MEMBER" } });
  });

  it("may give less than what is asked, never more", async () => {
    const deputy = await addMembershipRequest(server, structure, requester, "DEPUTY_MANAGER");
    expect(await problemsOf({ id: deputy, verdict: "APPROVED", grantedRole: "MEMBER" })).toEqual([]);
    expect(await roleOf(requester)).toBe("MEMBER");
    const other = await addUser(server);
    const member = await addMembershipRequest(server, structure, other);
    expect(await problemsOf({ id: member, verdict: "APPROVED", grantedRole: "DEPUTY_MANAGER" })).toEqual([
      { code: "GRANT_EXCEEDS_REQUEST", path: ["grantedRole"] },
    ]);
    expect(await roleOf(other)).toBeUndefined();
    expect(await problemsOf({ id: member, verdict: "APPROVED", grantedRole: "PRINCIPAL_MANAGER" })).toEqual([
      { code: "INVALID_VALUE", path: ["grantedRole"] },
    ]);
  });

  it("of a deputy is for the principal manager alone", async () => {
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const id = await addMembershipRequest(server, structure, requester, "DEPUTY_MANAGER");
    expect(await problemsOf({ id, verdict: "APPROVED" }, await signedIn(server, deputy))).toEqual([
      { code: "NOT_PRINCIPAL_MANAGER", path: ["grantedRole"] },
    ]);
    expect(await problemsOf({ id, verdict: "APPROVED" })).toEqual([]);
    expect(await roleOf(requester)).toBe("DEPUTY_MANAGER");
  });

  it("settles the request of somebody who was attached meanwhile, and changes nothing", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    await addMember(server, structure, requester, "DEPUTY_MANAGER");
    expect(await problemsOf({ id, verdict: "APPROVED" })).toEqual([]);
    expect(await roleOf(requester)).toBe("DEPUTY_MANAGER");
  });
});

describe("rejecting", () => {
  it("must be explained", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect(await problemsOf({ id, verdict: "REJECTED", publicReason: "  " })).toEqual([
      { code: "REASON_REQUIRED", path: ["rejectionReason"] },
    ]);
  });

  it("gives no right; the requester reads the reason and not the note", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    const answer = await decide({
      id,
      verdict: "REJECTED",
      publicReason: "Nous ne vous connaissons pas.",
      internalNote: "Appeler le cabinet.",
    });
    expect(answer.data?.decideApproval.approval).toMatchObject({ status: "REJECTED", internalNote: "Appeler le cabinet." });
    expect(await roleOf(requester)).toBeUndefined();
    const seen = await server.graphql(`query ($id: ID!) { approval(id: $id) { publicReason internalNote } }`, { id }, asRequester);
    expect(seen.data).toEqual({ approval: { publicReason: "Nous ne vous connaissons pas.", internalNote: null } });
  });
});

describe("a decision", () => {
  it("is made once: the second one is told", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    await decide({ id, verdict: "APPROVED" });
    expect(await problemsOf({ id, verdict: "REJECTED", publicReason: "Non" })).toEqual([{ code: "ALREADY_DECIDED", path: [] }]);
    expect(await roleOf(requester)).toBe("MEMBER");
  });

  it("is never one's own, even for a manager", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect(await problemsOf({ id, verdict: "APPROVED" }, asRequester)).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    await addMember(server, structure, requester, "DEPUTY_MANAGER");
    expect(await problemsOf({ id, verdict: "APPROVED" }, asRequester)).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
  });

  it("belongs to the managers: a member, a stranger and another structure's manager may not know of the request", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    const [member, stranger, other] = [await addUser(server), await addUser(server), await addUser(server)];
    await addMember(server, structure, member);
    await addStructure(server, other);
    for (const user of [member, stranger, other]) {
      const answer = await decide({ id, verdict: "APPROVED" }, await signedIn(server, user));
      expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
    expect((await decide({ id: structure.id, verdict: "APPROVED" })).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await problemsOf({ id: "nothing", verdict: "APPROVED" })).toEqual([{ code: "INVALID_VALUE", path: ["id"] }]);
    expect((await decide({ id, verdict: "APPROVED" }, {})).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("is refused to a manager who has just been let go, at the next request", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    const deputy = await addUser(server);
    const membership = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, asDeputy)).data).toEqual({ pendingApprovalCount: 1 });
    await server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membership]);
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, asDeputy)).data).toEqual({ pendingApprovalCount: 0 });
    expect((await decide({ id, verdict: "APPROVED" }, asDeputy)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("may come by an API token that writes and reaches the structure, and by no other", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect(await problemsOf({ id, verdict: "APPROVED" }, await addApiToken(server, principal, { scope: "READ" }))).toEqual([
      { code: "INSUFFICIENT_SCOPE", path: [] },
    ]);
    const elsewhere = await addApiToken(server, principal, { structureIds: [] });
    expect((await decide({ id, verdict: "APPROVED" }, elsewhere)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await problemsOf({ id, verdict: "APPROVED" }, await addApiToken(server, principal, { structureIds: [structure.id] }))).toEqual(
      [],
    );
  });

  it("leaves one entry in the journal, refusals too", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    await decide({ id, verdict: "REJECTED" });
    await decide({ id, verdict: "APPROVED" });
    await decide({ id, verdict: "APPROVED" });
    const entries = await server.dataSource.query(
      `select result, problem_codes, acting_for_structure_id from audit_entry where actor_user_id = $1 and action = 'decideApproval' order by at, id`,
      [principal.id],
    );
    expect(entries).toEqual([
      { result: "REFUSED", problem_codes: ["REASON_REQUIRED"], acting_for_structure_id: null },
      { result: "ACCEPTED", problem_codes: [], acting_for_structure_id: structure.id },
      { result: "REFUSED", problem_codes: ["ALREADY_DECIDED"], acting_for_structure_id: structure.id },
    ]);
  });
});

describe("who sees whom", () => {
  const people = `query ($id: ID!) { approval(id: $id) { requester { displayName email isMasked } decider { displayName email isMasked } } }`;
  interface Person {
    displayName: string;
    email: string;
    isMasked: boolean;
  }
  const see = async (id: string, caller: Caller) =>
    (await server.graphql<{ approval: { requester: Person; decider: Person | null } }>(people, { id }, caller)).data?.approval;

  it("shows the manager who asks by name, with a masked address, until the attachment", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect((await see(id, asPrincipal))?.requester).toEqual({ displayName: "Alice Salariée", email: "al****@gmail.com", isMasked: true });
    await decide({ id, verdict: "APPROVED" });
    expect((await see(id, asPrincipal))?.requester).toEqual({
      displayName: "Alice Salariée",
      email: requester.loginEmail,
      isMasked: false,
    });
  });

  it("shows the requester initials and domain of the approver, until the attachment", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect((await see(id, asRequester))?.decider).toEqual({ displayName: "P. G.", email: "pe****@ferme.example", isMasked: true });
    await decide({ id, verdict: "APPROVED" });
    expect((await see(id, asRequester))?.decider).toEqual({ displayName: "Paul Gérant", email: principal.loginEmail, isMasked: false });
  });

  it("keeps the approver masked after a rejection", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    await decide({ id, verdict: "REJECTED", publicReason: "Non" });
    expect((await see(id, asRequester))?.decider).toMatchObject({ displayName: "P. G.", isMasked: true });
  });
});
