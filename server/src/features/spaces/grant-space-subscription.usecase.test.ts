import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let membershipId: string;
let asPrincipal: Caller;
let asMember: Caller;
let today: string;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server)];
  [asPrincipal, asMember] = [await signedIn(server, principal), await signedIn(server, member)];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  membershipId = await addMember(server, structure, member);
  today = parisDateOf(server.services.clock.now());
});
afterAll(() => server.stop());

const menuOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { menu: { refundRequests: boolean } } }>(`{ viewer { menu { refundRequests } } }`, {}, caller)).data
    ?.viewer.menu.refundRequests;

describe("giving and ending a subscription directly", () => {
  const grant = (input: object = {}, caller = asPrincipal) =>
    mutate(
      server,
      "grantSpaceSubscription",
      `spaceSubscription { id access isActive user { displayName } }`,
      { membershipId, spaceCode: "TIC_REFUND", access: "READ", startsOn: today, ...input },
      caller,
    );
  const end = (id: string, caller: Caller) =>
    mutate(server, "endSpaceSubscription", `spaceSubscription { isActive allowedActions }`, { id }, caller);

  it("takes effect at once, and the person is told", async () => {
    await server.runWorker();
    server.mailbox.length = 0;
    const granted = await grant();
    expect(granted.payload).toMatchObject({
      spaceSubscription: { access: "READ", isActive: true, user: { displayName: "Jeanne Martin" } },
    });
    expect(await menuOf(asMember)).toBe(true);
    await server.runWorker(); // two mails that wait together leave side by side, in any order
    const id = granted.idOf("spaceSubscription");
    expect((await end(id, asPrincipal)).payload).toEqual({ spaceSubscription: { isActive: false, allowedActions: [] }, problems: [] });
    expect(await menuOf(asMember)).toBe(false);
    expect((await end(id, asPrincipal)).problems).toEqual([{ code: "SUBSCRIPTION_ENDED", path: [] }]);
    await server.runWorker();
    expect(server.mailbox.map((mail) => mail.subject)).toEqual([
      "Vous avez accès à l'espace « Demande de remboursement TIC »",
      "Votre abonnement à l'espace « Demande de remboursement TIC » a pris fin",
    ]);
  });

  it("is for managers; the principal manager may also serve himself, a deputy may not", async () => {
    const deputy = await addUser(server);
    const deputyMembership = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    expect((await grant({ membershipId: deputyMembership }, asDeputy)).problems).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    expect((await grant({}, asDeputy)).problems).toEqual([]);
    expect((await grant({}, asMember)).problems).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect((await grant({ membershipId: deputyMembership }, asMember)).code).toBe("NOT_FOUND");
    expect((await grant({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
  });

  it("ends by its owner or a manager, and is unknown to everybody else", async () => {
    const id = await addSubscription(server, structure, member, "READ");
    expect((await end(id, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    expect((await end(id, await addApiToken(server, member, { structureIds: [] }))).code).toBe("NOT_FOUND");
    expect((await end(id, asMember)).problems).toEqual([]);
  });

  it("is refused for an attachment that has ended", async () => {
    await server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membershipId]);
    expect((await grant()).problems).toEqual([{ code: "MEMBERSHIP_ENDED", path: ["membershipId"] }]);
  });
});
