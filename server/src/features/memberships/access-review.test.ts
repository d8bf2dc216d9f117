import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { addTrustedDevice } from "../../testing/devices.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const { everyDays, answerDays, firstReminderDays, lastReminderDays } = policy.accessReview;
let server: TestServer;
let principal: TestUser;
let deputy: TestUser;
let member: TestUser;
let structure: TestStructure;
let memberId: string;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, deputy, member] = [
    await addUser(server),
    await addUser(server),
    await addUser(server, { firstName: "Marc", lastName: "Membre" }),
  ];
  structure = await addStructure(server, principal);
  await addMember(server, structure, deputy, "DEPUTY_MANAGER");
  memberId = await addMember(server, structure, member);
});
afterAll(() => server.stop());

interface Review {
  id: string;
  isOverdue: boolean;
  closedAt: string | null;
  nextAt: string | null;
  closedBy: { displayName: string } | null;
  allowedActions: string[];
}
const look = async (user: TestUser) => {
  const answer = await server.graphql<{
    structure: {
      accessReview: Review | null;
      memberships: { edges: { node: { id: string; keptAt: string | null; lastSeenAt: string | null } }[] };
    };
    dashboard: { overdueReviewCount: number };
  }>(
    `query ($id: ID!) { structure(id: $id) { accessReview { id isOverdue closedAt nextAt closedBy { displayName } allowedActions }
       memberships { edges { node { id keptAt lastSeenAt } } } } dashboard { overdueReviewCount } }`,
    { id: structure.id },
    await signedIn(server, user),
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return {
    review: answer.data.structure.accessReview,
    overdue: answer.data.dashboard.overdueReviewCount,
    lines: answer.data.structure.memberships.edges.map(({ node }) => node),
  };
};
const act = async (name: string, input: Record<string, unknown>, user: TestUser) =>
  (await call(server, name, input, await signedIn(server, user))).codes.join() || "done";
const pass = async (days: number) => {
  server.advanceTime(days * 86_400_000);
  server.mailbox.length = 0;
  await server.runWorker();
};
/** Mails about the review of this structure that left since time last passed. */
const told = () => server.mailbox.filter(({ subject }) => subject.endsWith(`qui a accès à ${structure.name}`));

describe("the yearly review of access", () => {
  it(
    figure("accessReview.everyDays", "opens a year after somebody was attached, tells every manager, and waits for one of them"),
    async () => {
      await pass(everyDays - 1);
      const before = await look(principal);
      await pass(1);
      const after = await look(deputy);
      expect(tried("accessReview.everyDays", 2, [before, after].filter(({ review }) => review).length)).toBe(1);
      expect(after.review).toMatchObject({ isOverdue: false, closedAt: null, allowedActions: ["KEEP", "CLOSE"] });
      expect(
        told()
          .map(({ to }) => to)
          .sort(),
      ).toEqual([principal.loginEmail, deputy.loginEmail].sort());
      expect(told()[0]?.text).toContain(`/organisation/structures/${structure.id}/revue-des-acces`);
      expect((await look(member)).review).toBeNull();
    },
  );

  it(
    figure(
      "accessReview.firstReminderDays",
      figure("accessReview.lastReminderDays", figure("accessReview.answerDays", "is reminded twice, then overdue on the dashboard")),
    ),
    async () => {
      await pass(everyDays);
      await pass(firstReminderDays - 1);
      const reminders = [told().length];
      await pass(1);
      reminders.push(told().length);
      expect(tried("accessReview.firstReminderDays", 2, reminders.filter(Boolean).length)).toBe(1);
      await pass(lastReminderDays - firstReminderDays - 1);
      const last = [told().length];
      const overdue = [(await look(principal)).overdue];
      await pass(1);
      last.push(told().length);
      overdue.push((await look(principal)).overdue);
      expect(tried("accessReview.lastReminderDays", 2, last.filter(Boolean).length)).toBe(1);
      expect(told()[0]?.subject).toBe(`En retard : vérifiez qui a accès à ${structure.name}`);
      expect(tried("accessReview.answerDays", 2, overdue.filter(Boolean).length)).toBe(1);
      expect(answerDays).toBe(lastReminderDays);
      expect((await look(member)).overdue).toBe(0);
      await pass(90);
      expect(told()).toEqual([]);
    },
  );

  it("keeps one's place line by line, and is closed once, dated, named and journaled; the next one opens a year later", async () => {
    await pass(everyDays);
    const id = (await look(principal)).review?.id ?? "";
    expect(await act("keepMembership", { id: memberId }, deputy)).toBe("done");
    const { lines } = await look(principal);
    expect(lines.filter(({ keptAt }) => keptAt).map((line) => line.id)).toEqual([memberId]);
    expect((await look(member)).lines.map(({ keptAt }) => keptAt)).toEqual([null]);
    expect(await act("closeAccessReview", { id }, principal)).toBe("done");
    expect(await act("closeAccessReview", { id }, deputy)).toBe("ACCESS_REVIEW_CLOSED");
    expect(await act("keepMembership", { id: memberId }, deputy)).toBe("ACCESS_REVIEW_CLOSED");
    const { review } = await look(deputy);
    expect(review).toMatchObject({ isOverdue: false, closedBy: { displayName: "Jeanne Martin" }, allowedActions: [] });
    expect(new Date(review?.nextAt ?? 0).getTime() - new Date(review?.closedAt ?? 0).getTime()).toBe(everyDays * 86_400_000);
    const entries = await server.dataSource.query<{ details: unknown }[]>(
      `select details from audit_entry where action = 'closeAccessReview' and acting_for_structure_id = $1 and result = 'ACCEPTED'`,
      [structure.id],
    );
    expect(entries).toEqual([{ details: { members: 2, marked: 1 } }]);
    await pass(everyDays - 1);
    expect((await look(principal)).review?.id).toBe(id);
    await pass(1);
    expect((await look(principal)).review?.id).not.toBe(id);
  });

  it("is the managers' alone", async () => {
    await pass(everyDays);
    const id = (await look(principal)).review?.id ?? "";
    const stranger = await addUser(server);
    expect([await act("closeAccessReview", { id }, member), await act("closeAccessReview", { id }, stranger)]).toEqual([
      "NOT_MANAGER",
      "NOT_FOUND",
    ]);
    expect([await act("keepMembership", { id: memberId }, member), await act("keepMembership", { id: memberId }, stranger)]).toEqual([
      "NOT_MANAGER",
      "NOT_FOUND",
    ]);
  });

  it("is begun by hand when a manager wants to look, once at a time; the other managers are told", async () => {
    expect(await act("openAccessReview", { structureId: structure.id }, member)).toBe("NOT_MANAGER");
    server.mailbox.length = 0;
    expect(await act("openAccessReview", { structureId: structure.id }, deputy)).toBe("done");
    const { review } = await look(principal);
    expect(review).toMatchObject({ isOverdue: false, closedAt: null, allowedActions: ["KEEP", "CLOSE"] });
    expect(await act("openAccessReview", { structureId: structure.id }, principal)).toBe("done");
    expect((await look(principal)).review?.id).toBe(review?.id);
    await server.runWorker();
    expect(told().map(({ to }) => to)).toEqual([principal.loginEmail]);
    const alone = await addStructure(server, principal);
    expect(await act("openAccessReview", { structureId: alone.id }, principal)).toBe("NOBODY_TO_REVIEW");
  });

  it("counts somebody whose role was changed on the way as looked at, and shows when each was last there", async () => {
    await pass(everyDays);
    await addTrustedDevice(server, member);
    await server.dataSource.query(`update user_device set last_seen_at = $2 where user_id = $1`, [
      member.id,
      new Date("2026-03-02T10:00:00Z"),
    ]);
    await act("changeMembershipRole", { id: memberId, role: "DEPUTY_MANAGER" }, principal);
    const line = (await look(principal)).lines.find(({ id }) => id === memberId);
    expect(line).toMatchObject({ lastSeenAt: "2026-03-02T10:00:00.000Z" });
    expect(line?.keptAt).not.toBeNull();
  });

  it("asks nothing of a structure of one person, and lapses when the last other one has left", async () => {
    const alone = await addStructure(server, await addUser(server));
    await pass(everyDays);
    const reviewOf = async (id: string) =>
      server.dataSource.query<unknown[]>(`select 1 from access_review where structure_id = $1 and closed_at is null`, [id]);
    expect(await reviewOf(alone.id)).toEqual([]);
    expect(await reviewOf(structure.id)).toHaveLength(1);
    await server.dataSource.query(`update membership set ended_at = now() where structure_id = $1 and role <> 'PRINCIPAL_MANAGER'`, [
      structure.id,
    ]);
    await pass(1);
    expect(await reviewOf(structure.id)).toEqual([]);
    expect((await look(principal)).review).toBeNull();
  });
});
