import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let requester: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asRequester: Caller;
let today: string;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, requester] = [await addUser(server), await addUser(server)];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  [asPrincipal, asRequester] = [await signedIn(server, principal), await signedIn(server, requester)];
  today = parisDateOf(server.services.clock.now());
});
afterAll(() => server.stop());

const space = { spaceCode: "TIC_REFUND", access: "WRITE" };
const ask = (input: object = {}, siret = structure.siret) =>
  mutate(
    server,
    "requestMembership",
    `approval { id kind spaceSubscriptions { space { code } requestedAccess requestedStartsOn requestedEndsOn grantedAccess } }`,
    { siret, spaces: [space], ...input },
    asRequester,
  );
const approve = (id: string, input: object = {}) =>
  mutate(
    server,
    "decideApproval",
    `approval { status membership { grantedRole } spaceSubscriptions { grantedAccess grantedEndsOn } }`,
    { id, verdict: "APPROVED", ...input },
    asPrincipal,
  );
const rightsOf = (user: TestUser) =>
  server.dataSource.query<{ capability: string }[]>(
    `select capability from access_grant where user_id = $1 and structure_id = $2 order by capability`,
    [user.id, structure.id],
  );
const held = async (user: TestUser) => (await rightsOf(user)).map(({ capability }) => capability);

describe("an attachment and the spaces wanted there, in one request", () => {
  it("are approved together: the person is attached and may work at the next request", async () => {
    const asked = await ask({ spaces: [{ ...space, endsOn: "31/12/2199" }] });
    expect(asked.payload).toMatchObject({
      approval: {
        kind: "MEMBERSHIP",
        spaceSubscriptions: [
          {
            space: { code: "TIC_REFUND" },
            requestedAccess: "WRITE",
            requestedStartsOn: today,
            requestedEndsOn: "2199-12-31",
            grantedAccess: null,
          },
        ],
      },
    });
    expect(await held(requester)).toEqual([]);
    expect((await approve(asked.idOf("approval"))).payload).toMatchObject({
      approval: {
        status: "APPROVED",
        membership: { grantedRole: "MEMBER" },
        spaceSubscriptions: [{ grantedAccess: "WRITE", grantedEndsOn: "2199-12-31" }],
      },
      problems: [],
    });
    expect(await held(requester)).toEqual(["STRUCTURE_READ", "TIC_REFUND_READ", "TIC_REFUND_WRITE"]);
  });

  it("may be approved without a space, or with less of it", async () => {
    const id = (await ask()).idOf("approval");
    const answer = await approve(id, { grantedSpaces: [{ spaceCode: "TIC_REFUND", access: "NONE" }] });
    expect(answer.payload).toMatchObject({ approval: { spaceSubscriptions: [{ grantedAccess: "NONE", grantedEndsOn: null }] } });
    expect(await held(requester)).toEqual(["STRUCTURE_READ"]);
    requester = await addUser(server);
    asRequester = await signedIn(server, requester);
    await approve((await ask()).idOf("approval"), { grantedSpaces: [{ spaceCode: "TIC_REFUND", access: "READ" }] });
    expect(await held(requester)).toEqual(["STRUCTURE_READ", "TIC_REFUND_READ"]);
  });

  it("end together when the request is rejected, taken back or expires, and may then be asked together again", async () => {
    const first = (await ask()).idOf("approval");
    await mutate(server, "cancelApproval", "approval { status }", { id: first }, asRequester);
    const second = await ask();
    expect(second.problems).toEqual([]);
    const pending = await server.dataSource.query(
      `select approval_id as id from space_subscription_request where user_id = $1 and settled_at is null`,
      [requester.id],
    );
    expect(pending).toEqual([{ id: second.idOf("approval") }]);
  });
});

describe("a stranger who asks for a space", () => {
  it("does not learn whether it is open, nor how far: the decider is told, and may approve the rest", async () => {
    const closed = await addStructure(server, principal);
    const narrow = await addStructure(server, principal, { ceiling: "READ" });
    const center = await addStructure(server, principal, { isManagementCenter: true });
    const faults = [];
    for (const { siret } of [closed, narrow, center]) {
      const asked = await ask({}, siret);
      expect(asked.problems).toEqual([]);
      faults.push((await approve(asked.idOf("approval"), { grantedSpaces: [space] })).problems);
      expect((await approve(asked.idOf("approval"), { grantedSpaces: [{ ...space, access: "NONE" }] })).problems).toEqual([]);
    }
    const path = ["grantedSpaces", "0", "access"];
    expect(faults).toEqual([
      [{ code: "GRANTED_SPACE_NOT_OPEN", path }],
      [{ code: "ACCESS_EXCEEDS_CEILING", path }],
      [{ code: "GRANTED_SPACE_OF_MANAGEMENT_CENTER", path }],
    ]);
  });

  it("is told what the catalogue and the calendar refuse", async () => {
    expect((await ask({ spaces: [{ ...space, spaceCode: "OTHER" }] })).problems).toEqual([
      { code: "INVALID_VALUE", path: ["spaces", "0", "spaceCode"] },
    ]);
    expect((await ask({ spaces: [space, space] })).problems).toEqual([{ code: "INVALID_VALUE", path: ["spaces", "1", "spaceCode"] }]);
    expect((await ask({ spaces: [{ ...space, access: "" }] })).problems).toEqual([
      { code: "ACCESS_REQUIRED", path: ["spaces", "0", "access"] },
    ]);
    expect((await ask({ spaces: [{ ...space, endsOn: addDays(today, -1) }] })).problems).toEqual([
      { code: "DATE_IN_PAST", path: ["spaces", "0", "endsOn"] },
    ]);
  });
});
