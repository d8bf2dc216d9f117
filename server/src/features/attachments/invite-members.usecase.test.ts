import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { mutate } from "../../testing/mutate.ts";
import { addInvitation, addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  principal = await addUser(server);
  structure = await addStructure(server, principal, { ceiling: "READ" });
  asPrincipal = await signedIn(server, principal);
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

interface Result {
  line: number;
  email: string;
  invitation: { status: string; email: string; role: string } | null;
  problems: { code: string; path: string[] }[];
}
const invite = (lines: object[], by = asPrincipal) =>
  mutate(
    server,
    "inviteMembers",
    "results { line email invitation { status email role } problems { code path } }",
    { structureId: structure.id, lines },
    by,
  );
const results = async (lines: object[], by = asPrincipal) => ((await invite(lines, by)).payload?.["results"] ?? []) as Result[];
const codes = (rows: Result[]) =>
  rows.map(({ problems }) => problems.map(({ code, path }) => `${path.join(".")}: ${code}`).join() || "sent");
const address = () => `${uuidv7()}@ailleurs.example`;
const list = (status: string | null, by = asPrincipal) =>
  server.graphql<{ invitations: { totalCount: number; edges: { node: { email: string; status: string; allowedActions: string[] } }[] } }>(
    `query ($id: ID!, $status: InvitationStatus) { invitations(structureId: $id, status: $status) { totalCount edges { node { email status allowedActions } } } }`,
    { id: structure.id, status },
    by,
  );

describe("inviting", () => {
  it("answers the same for an address with an account and for one without; only the mailbox learns which", async () => {
    const known = (await addUser(server)).loginEmail;
    const unknown = address();
    const [first, second] = await results([{ email: known }, { email: unknown.toUpperCase() }]);
    expect({ ...first, email: "", line: 0, invitation: { ...first?.invitation, email: "" } }).toEqual({
      ...second,
      email: "",
      line: 0,
      invitation: { ...second?.invitation, email: "" },
    });
    await server.runWorker();
    expect(server.mailbox.find(({ to }) => to === known)?.text).toContain("/mes-rattachements");
    const toStranger = server.mailbox.find(({ to }) => to === unknown);
    expect(toStranger?.text).toContain("/creer-un-compte");
    expect(toStranger?.text).toContain(`Créez d'abord votre compte avec cette adresse, ${unknown}`);
  });

  it("gives each line its own answer; a fault in one takes nothing from the others", async () => {
    const member = await addUser(server);
    await addMember(server, structure, member);
    const twice = address();
    const rows = await results([
      { email: twice },
      { email: "pas une adresse" },
      { email: twice },
      { email: member.loginEmail },
      { email: address(), role: "PRINCIPAL_MANAGER" },
      { email: address(), spaces: [{ spaceCode: "TIC_REFUND", access: "WRITE" }] },
      { email: address(), spaces: [{ spaceCode: "OTHER", access: "READ" }] },
      { email: address(), spaces: [{ spaceCode: "TIC_REFUND", access: "READ", endsOn: "01/01/2020" }] },
      { email: address(), role: "DEPUTY_MANAGER", spaces: [{ spaceCode: "TIC_REFUND", access: "READ", endsOn: "31/12/2199" }] },
    ]);
    expect(codes(rows)).toEqual([
      "sent",
      "email: INVALID_EMAIL",
      "email: INVITATION_ALREADY_PENDING",
      "email: INVITED_ALREADY_ATTACHED",
      "role: INVALID_VALUE",
      "spaces.0.access: ACCESS_EXCEEDS_CEILING",
      "spaces.0.spaceCode: SPACE_NOT_OPEN",
      "spaces.0.endsOn: DATE_IN_PAST",
      "sent",
    ]);
    const rowsLeft = await server.dataSource.query(`select role from membership_invitation where structure_id = $1 order by role`, [
      structure.id,
    ]);
    expect(rowsLeft).toEqual([{ role: "DEPUTY_MANAGER" }, { role: "MEMBER" }]);
  });

  it("is for managers, a deputy for the principal manager and while there is a place, of a structure in use", async () => {
    const [deputy, member] = [await addUser(server), await addUser(server)];
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    await addMember(server, structure, member);
    const asDeputy = await signedIn(server, deputy);
    expect(codes(await results([{ email: address() }, { email: address(), role: "DEPUTY_MANAGER" }], asDeputy))).toEqual([
      "sent",
      "role: NOT_PRINCIPAL_MANAGER",
    ]);
    expect((await invite([{ email: address() }], await signedIn(server, member))).problems).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect((await invite([{ email: address() }], await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    await addMember(server, structure, await addUser(server), "DEPUTY_MANAGER");
    expect(codes(await results([{ email: address(), role: "DEPUTY_MANAGER" }]))).toEqual(["role: TOO_MANY_DEPUTIES"]);
  });

  it("by two clicks at the same instant invites once", async () => {
    const email = address();
    const rows = (await Promise.all([results([{ email }]), results([{ email }])])).flatMap(codes);
    expect(rows.toSorted()).toEqual(["email: INVITATION_ALREADY_PENDING", "sent"]);
  });

  it(figure("invitations.linesPerCall", "takes a hundred lines in one call"), async () => {
    const lines = Array.from({ length: policy.invitations.linesPerCall + 1 }, () => ({ email: "sans arobase" }));
    expect((await invite(lines)).problems).toEqual([{ code: "TOO_MANY", path: ["lines"] }]);
    const rows = await results(lines.slice(1));
    expect(tried("invitations.linesPerCall", lines.length, rows.length)).toBe(policy.invitations.linesPerCall);
    expect((await invite([])).problems).toEqual([{ code: "NOTHING_SELECTED", path: ["lines"] }]);
  });

  it(figure("invitations.perStructurePerDay", "stays below a mailing list: so many in 24 hours"), async () => {
    for (let sent = 0; sent < policy.invitations.perStructurePerDay - 1; sent++)
      await addInvitation(server, structure, principal, address());
    const outcomes = [await invite([{ email: address() }]), await invite([{ email: address() }])];
    expect(outcomes[1]?.problems?.[0]?.code).toBe("TOO_MANY_INVITATIONS");
    const sent = policy.invitations.perStructurePerDay - 1 + outcomes.filter(({ problems }) => problems?.length === 0).length;
    expect(tried("invitations.perStructurePerDay", policy.invitations.perStructurePerDay + 1, sent)).toBe(
      policy.invitations.perStructurePerDay,
    );
  });
});

describe("the list of invitations", () => {
  it("shows managers every state and what may be done, and nothing to others", async () => {
    const [waiting, late] = [address(), address()];
    await addInvitation(server, structure, principal, late);
    server.advanceTime(policy.invitations.validSeconds * 1000);
    asPrincipal = await signedIn(server, principal);
    await invite([{ email: waiting }]);
    expect((await list(null)).data?.invitations).toEqual({
      totalCount: 2,
      edges: [
        { node: { email: waiting, status: "PENDING", allowedActions: ["CANCEL"] } },
        { node: { email: late, status: "EXPIRED", allowedActions: [] } },
      ],
    });
    expect((await list("EXPIRED")).data?.invitations.totalCount).toBe(1);
    expect((await list(null, await signedIn(server, await addUser(server)))).data?.invitations.totalCount).toBe(0);
  });

  it("sends as many SQL statements for 50 invitations as for 2", async () => {
    const statements = async (count: number) => {
      structure = await addStructure(server, principal, { ceiling: "READ" });
      for (let sent = 0; sent < count; sent++) await addInvitation(server, structure, principal, address());
      const query = `query ($id: ID!) { invitations(structureId: $id, first: 50) { totalCount edges { node { email invitedBy { displayName } spaces { space { name } } allowedActions structure { name } } } } }`;
      return countStatements(() => server.graphql(query, { id: structure.id }, asPrincipal));
    };
    const [two, fifty] = [await statements(2), await statements(50)];
    console.log(`invitations: ${two} statements for 2 rows, ${fifty} for 50`);
    expect(fifty).toBe(two);
  });
});
