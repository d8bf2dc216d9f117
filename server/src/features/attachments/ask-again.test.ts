import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;
const { askAgainDays, asksAgain } = policy.membershipRequests;
let server: TestServer;
let principal: TestUser;
let requester: TestUser;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, requester] = [await addUser(server), await addUser(server)];
  structure = await addStructure(server, principal);
});
afterAll(() => server.stop());

const ask = async () =>
  mutate(server, "requestMembership", "approval { id }", { siret: structure.siret }, await signedIn(server, requester));
const reject = async (id: string, input: object = { rejectionReason: "UNKNOWN_PERSON" }) =>
  mutate(server, "decideApproval", "approval { id }", { id, verdict: "REJECTED", ...input }, await signedIn(server, principal));
async function refusedId(): Promise<string> {
  const id = (await ask()).idOf("approval");
  await reject(id);
  return id;
}
interface Seen {
  approval: { rejectionReason: string | null; publicReason: string | null; askAgainProblem: { code: string; message: string } | null };
}
const seen = async (id: string, by = requester) =>
  (
    await server.graphql<Seen>(
      `query ($id: ID!) { approval(id: $id) { rejectionReason publicReason askAgainProblem { code message } } }`,
      { id },
      await signedIn(server, by),
    )
  ).data?.approval;

describe("a rejected request", () => {
  it("shows its reason, of the list or in words, to who asked", async () => {
    const id = (await ask()).idOf("approval");
    expect((await reject(id, { rejectionReason: "OTHER" })).problems).toEqual([{ code: "REASON_IN_WORDS", path: ["publicReason"] }]);
    expect((await reject(id, { rejectionReason: "NO_REASON" })).problems).toEqual([{ code: "INVALID_VALUE", path: ["rejectionReason"] }]);
    await server.runWorker();
    server.mailbox.length = 0;
    await reject(id, { rejectionReason: "WRONG_STRUCTURE", publicReason: "Voyez le GAEC voisin.", internalNote: "déjà vu" });
    expect(await seen(id)).toMatchObject({ rejectionReason: "WRONG_STRUCTURE", publicReason: "Voyez le GAEC voisin." });
    await server.runWorker();
    const mail = server.mailbox.find(({ to }) => to === requester.loginEmail);
    expect(mail?.text).toContain("Motif :\nLa demande concerne sans doute une autre structure : vérifiez le SIRET.\nVoyez le GAEC voisin.");
    expect(mail?.text).not.toContain("déjà vu");
  });

  it("in words alone is for another reason", async () => {
    const id = (await ask()).idOf("approval");
    await reject(id, { publicReason: "Nous avons fermé." });
    expect(await seen(id)).toMatchObject({ rejectionReason: "OTHER", publicReason: "Nous avons fermé." });
  });
});

describe("asking again", () => {
  it(figure("membershipRequests.askAgainDays", "waits for seven days after a rejection; the request says until when"), async () => {
    const id = await refusedId();
    let opened = 0;
    for (let passed = 0; passed < askAgainDays; passed++) {
      expect((await ask()).problems).toEqual([{ code: "ASK_AGAIN_LATER", path: ["siret"] }]);
      expect((await seen(id))?.askAgainProblem?.message).toMatch(/à partir du \d/);
      server.advanceTime(day);
    }
    expect((await seen(id))?.askAgainProblem).toBeNull();
    if ((await ask()).problems?.length === 0) opened += 1;
    expect(tried("membershipRequests.askAgainDays", askAgainDays + 1, opened)).toBe(1);
    expect((await seen(id))?.askAgainProblem?.code).toBe("REQUEST_ALREADY_PENDING");
    expect((await seen(id, principal))?.askAgainProblem).toBeNull();
  });

  it(figure("membershipRequests.asksAgain", "is possible three times; then the structure invites, or support helps"), async () => {
    let again = -1;
    for (let asked = 0; asked < asksAgain + 2; asked++) {
      const { payload } = await ask();
      if (payload?.["approval"]) again += 1;
      const id = (payload?.["approval"] as { id: string } | null)?.id;
      if (id) await reject(id);
      server.advanceTime(askAgainDays * day);
    }
    expect(tried("membershipRequests.asksAgain", asksAgain + 1, again)).toBe(asksAgain);
    expect((await ask()).problems).toEqual([{ code: "ASKED_TOO_OFTEN", path: ["siret"] }]);
    // Attached later by another way, then gone: the past is forgotten.
    await addMember(server, structure, requester);
    await server.dataSource.query(`update membership set ended_at = started_at where user_id = $1`, [requester.id]);
    expect((await ask()).problems).toEqual([]);
  });

  it("is possible at once after one took it back, or after nobody answered", async () => {
    const id = (await ask()).idOf("approval");
    await mutate(server, "cancelApproval", "approval { id }", { id }, await signedIn(server, requester));
    expect((await ask()).problems).toEqual([]);
    server.advanceTime(31 * day);
    server.mailbox.length = 0;
    await server.runWorker();
    const mail = server.mailbox.find(({ to, subject }) => to === requester.loginEmail && subject.startsWith("Demande expirée"));
    expect(mail?.text).toMatch(/Redemander\n\S+\/mes-rattachements\/demander\?demande=/);
    expect((await ask()).problems).toEqual([]);
  });
});
