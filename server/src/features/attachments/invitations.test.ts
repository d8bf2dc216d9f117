import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import {
  addApiToken,
  addInvitation,
  addMember,
  addMembershipRequest,
  addStructure,
  type TestStructure,
} from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let invited: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asInvited: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  principal = await addUser(server, { firstName: "Paul", lastName: "Gérant" });
  invited = await addUser(server);
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  [asPrincipal, asInvited] = [await signedIn(server, principal), await signedIn(server, invited)];
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const space = { spaceCode: "TIC_REFUND", access: "WRITE" };
interface Received {
  id: string;
  role: string;
  structure: { name: string };
  invitedBy: { displayName: string; email: string };
  spaces: { access: string }[];
  allowedActions: string[];
}
const received = async (by: Caller) =>
  (
    await server.graphql<{ myInvitations: Received[] }>(
      `{ myInvitations { id role structure { name } invitedBy { displayName email } spaces { access } allowedActions } }`,
      {},
      by,
    )
  ).data?.myInvitations;
const answer = (name: "acceptInvitation" | "declineInvitation" | "cancelInvitation", id: string, by = asInvited) =>
  mutate(server, name, "invitation { id status }", { id }, by);
const held = async (user: TestUser) =>
  (
    await server.dataSource.query<{ capability: string }[]>(
      `select capability from access_grant where user_id = $1 and structure_id = $2 order by capability`,
      [user.id, structure.id],
    )
  ).map(({ capability }) => capability);
const membershipOf = async (user: TestUser) =>
  (
    await server.dataSource.query<{ role: string; proof: string }[]>(
      `select role, proof from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
      [user.id, structure.id],
    )
  )[0];
async function inviteId(line: object = {}, by = asPrincipal): Promise<string> {
  const { payload } = await mutate(
    server,
    "inviteMembers",
    "results { invitation { id } problems { code } }",
    { structureId: structure.id, lines: [{ email: invited.loginEmail, spaces: [space], ...line }] },
    by,
  );
  const results = (payload?.["results"] ?? []) as { invitation: { id: string } | null }[];
  return results[0]?.invitation?.id ?? "";
}

describe("an invitation", () => {
  it("gives nothing until it is accepted, then the role and the spaces at once, with its proof", async () => {
    const id = await inviteId();
    await server.runWorker();
    const mail = server.mailbox.find(({ to }) => to === invited.loginEmail);
    expect(mail?.subject).toBe(`${structure.name} vous invite à la rejoindre`);
    expect(mail?.text).toContain("/mes-rattachements/invitations");
    expect(await held(invited)).toEqual([]);
    expect(await received(asInvited)).toEqual([
      {
        id,
        role: "MEMBER",
        structure: { name: structure.name },
        invitedBy: { displayName: "Paul Gérant", email: expect.stringContaining("****") as string },
        spaces: [{ access: "WRITE" }],
        allowedActions: ["ACCEPT", "DECLINE"],
      },
    ]);
    expect((await answer("acceptInvitation", id)).payload).toEqual({ invitation: { id, status: "ACCEPTED" }, problems: [] });
    expect(await membershipOf(invited)).toEqual({ role: "MEMBER", proof: "INVITED" });
    expect(await held(invited)).toEqual(["STRUCTURE_READ", "TIC_REFUND_READ", "TIC_REFUND_WRITE"]);
    expect(await received(asInvited)).toEqual([]);
    server.mailbox.length = 0;
    await server.runWorker();
    expect(server.mailbox.find(({ to }) => to === principal.loginEmail)?.subject).toBe(`${invited.loginEmail} a rejoint ${structure.name}`);
  });

  it("is answered by its own address only, on purpose: not by another person, the manager, or a program", async () => {
    const id = await inviteId();
    const stranger = await signedIn(server, await addUser(server));
    const token = await addApiToken(server, invited);
    expect((await answer("acceptInvitation", id, stranger)).code).toBe("NOT_FOUND");
    expect((await answer("acceptInvitation", id, asPrincipal)).code).toBe("NOT_FOUND");
    expect((await answer("declineInvitation", id, asPrincipal)).code).toBe("NOT_FOUND");
    expect((await answer("acceptInvitation", id, token)).problems?.[0]?.code).toBe("HUMAN_ONLY");
    expect((await answer("cancelInvitation", id, stranger)).code).toBe("NOT_FOUND");
    expect((await answer("cancelInvitation", id, asInvited)).problems).toEqual([{ code: "NOT_ALLOWED", path: [] }]);
    expect(await received(stranger)).toEqual([]);
    expect(await held(invited)).toEqual([]);
  });

  it("is answered once, by two clicks or in two tabs; declined, its sender is told", async () => {
    const first = await inviteId();
    const twice = await Promise.all([answer("acceptInvitation", first), answer("acceptInvitation", first)]);
    expect(twice.map(({ problems }) => problems?.[0]?.code ?? "accepted").sort()).toEqual(["INVITATION_SETTLED", "accepted"]);
    const other = await addUser(server);
    const second = await inviteId({ email: other.loginEmail });
    expect((await answer("declineInvitation", second, await signedIn(server, other))).problems).toEqual([]);
    expect((await answer("acceptInvitation", second, await signedIn(server, other))).problems?.[0]?.code).toBe("INVITATION_SETTLED");
    await server.runWorker();
    expect(server.mailbox.some(({ to, subject }) => to === principal.loginEmail && subject.endsWith("a refusé votre invitation"))).toBe(
      true,
    );
  });

  it("may be taken back, and then sent again", async () => {
    const id = await inviteId();
    expect((await answer("cancelInvitation", id, asPrincipal)).problems).toEqual([]);
    expect((await answer("acceptInvitation", id)).problems?.[0]?.code).toBe("INVITATION_SETTLED");
    expect(await inviteId()).not.toBe("");
  });

  it(figure("invitations.validSeconds", "can be accepted for two weeks"), async () => {
    const id = await inviteId();
    const other = await addUser(server);
    const inTime = await inviteId({ email: other.loginEmail });
    server.advanceTime((policy.invitations.validSeconds - 1) * 1000);
    const early = await answer("acceptInvitation", inTime, await signedIn(server, other));
    server.advanceTime(1000);
    const late = await answer("acceptInvitation", id, await signedIn(server, invited));
    expect(late.problems).toEqual([{ code: "INVITATION_EXPIRED", path: [] }]);
    expect(tried("invitations.validSeconds", 2, [early, late].filter(({ problems }) => problems?.length === 0).length)).toBe(1);
    expect(await received(await signedIn(server, invited))).toEqual([]);
    await server.runWorker();
    expect(await server.dataSource.query(`select status from membership_invitation where id = $1`, [id])).toEqual([{ status: "EXPIRED" }]);
  });
});

describe("accepting", () => {
  it("ends the request to the same structure that waited", async () => {
    const request = await addMembershipRequest(server, structure, invited);
    expect((await answer("acceptInvitation", await inviteId())).problems).toEqual([]);
    const rows = await server.dataSource.query(`select status from approval where id = $1`, [request]);
    expect(rows).toEqual([{ status: "CANCELLED" }]);
  });

  it("changes nothing for somebody attached meanwhile with a role as high", async () => {
    const id = await inviteId();
    await addMember(server, structure, invited, "DEPUTY_MANAGER");
    expect((await answer("acceptInvitation", id)).problems).toEqual([]);
    expect((await membershipOf(invited))?.role).toBe("DEPUTY_MANAGER");
  });

  it("is refused where the structure was closed, the sender may invite no more, or the attachment ended since", async () => {
    const id = await inviteId();
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect(await received(asInvited)).toEqual([]);
    expect((await answer("acceptInvitation", id)).problems?.[0]?.code).toBe("STRUCTURE_INACTIVE");
    await server.dataSource.query(`update structure set status = 'ACTIVE' where id = $1`, [structure.id]);

    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const other = await addUser(server);
    const byDeputy = await inviteId({ email: other.loginEmail }, await signedIn(server, deputy));
    await server.dataSource.query(`update membership set role = 'MEMBER' where user_id = $1`, [deputy.id]);
    expect((await answer("acceptInvitation", byDeputy, await signedIn(server, other))).problems?.[0]?.code).toBe("INVITATION_OUTDATED");

    server.advanceTime(1000);
    const membershipId = await addMember(server, structure, invited);
    await mutate(server, "endMembership", "membership { id }", { id: membershipId, reason: "Départ" }, asPrincipal);
    expect((await answer("acceptInvitation", id)).problems?.[0]?.code).toBe("INVITATION_OUTDATED");
    await server.runWorker();
    expect((await answer("acceptInvitation", id)).problems?.[0]?.code).toBe("INVITATION_SETTLED");
  });

  it("gives the spaces that are still open, and nothing above their ceiling", async () => {
    const id = await inviteId();
    await server.dataSource.query(`update structure_space set closed_at = now() where structure_id = $1`, [structure.id]);
    expect((await answer("acceptInvitation", id)).problems).toEqual([]);
    expect(await held(invited)).toEqual(["STRUCTURE_READ"]);
  });

  it("as a deputy waits for a free place", async () => {
    const id = await addInvitation(server, structure, principal, invited.loginEmail, "DEPUTY_MANAGER");
    for (const _ of [1, 2]) await addMember(server, structure, await addUser(server), "DEPUTY_MANAGER");
    expect((await answer("acceptInvitation", id)).problems?.[0]?.code).toBe("TOO_MANY_DEPUTIES");
    expect(await membershipOf(invited)).toBeUndefined();
  });
});
