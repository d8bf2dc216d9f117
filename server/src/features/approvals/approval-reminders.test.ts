import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;
const { firstDays, secondDays, lastDays } = policy.approvalReminders;
let server: TestServer;
let principal: TestUser;
let deputy: TestUser;
let requester: TestUser;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, deputy, requester] = [await addUser(server), await addUser(server, { language: "en" }), await addUser(server)];
  structure = await addStructure(server, principal);
  await addMember(server, structure, deputy, "DEPUTY_MANAGER");
});
afterAll(() => server.stop());

/** Lets days pass, one by one, with what the worker does on each; the mails that came, by day. */
async function daysOfMails(days: number, to: TestUser): Promise<Record<number, string[]>> {
  const mails: Record<number, string[]> = {};
  for (let passed = 1; passed <= days; passed++) {
    server.mailbox.length = 0;
    server.advanceTime(day);
    await server.runWorker();
    const subjects = server.mailbox
      .filter((mail) => mail.to === to.loginEmail && mail.subject.startsWith("Une demande"))
      .map(({ subject }) => subject);
    if (subjects.length > 0) mails[passed] = subjects;
  }
  return mails;
}

describe("a request that waits", () => {
  it(
    figure(
      "approvalReminders.firstDays",
      figure(
        "approvalReminders.secondDays",
        figure("approvalReminders.lastDays", "is said again to who decides, three times, and never to who asked"),
      ),
    ),
    async () => {
      await addMembershipRequest(server, structure, requester);
      const mails = await daysOfMails(20, principal);
      const told = Object.keys(mails).map(Number);
      expect(tried("approvalReminders.firstDays", 20, told[0] ?? 0)).toBe(firstDays);
      expect(tried("approvalReminders.secondDays", 20, told[1] ?? 0)).toBe(secondDays);
      expect(tried("approvalReminders.lastDays", 20, told[2] ?? 0)).toBe(lastDays);
      expect(mails).toEqual({
        3: ["Une demande attend votre décision depuis 3 jours : rattachement à une structure"],
        7: ["Une demande attend votre décision depuis 7 jours : rattachement à une structure"],
        14: ["Une demande attend votre décision depuis 14 jours : rattachement à une structure"],
      });
    },
  );

  it("is said again to every manager in their language, leading to the page, and once when the worker had stopped for long", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    server.advanceTime(8 * day);
    server.mailbox.length = 0;
    await server.runWorker();
    expect(server.mailbox.map(({ to }) => to).sort()).toEqual([principal.loginEmail, deputy.loginEmail].sort());
    const toDeputy = server.mailbox.find(({ to }) => to === deputy.loginEmail);
    expect(toDeputy?.subject).toBe("A request has awaited your decision for 7 days: attachment to a structure");
    expect(toDeputy?.text).toContain(`/approbations/${id}`);
    await server.runWorker();
    expect(server.mailbox).toHaveLength(2);
  });

  it("is said again no more once it was taken back", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    await mutate(server, "cancelApproval", "approval { id }", { id }, await signedIn(server, requester));
    await server.runWorker();
    expect(await daysOfMails(4, principal)).toEqual({});
  });
});
