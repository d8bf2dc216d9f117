import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-01T10:00:00Z") });
});
beforeEach(async () => {
  principal = await addUser(server);
  member = await addUser(server, { firstName: "Karim", lastName: "Benali" });
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  await addMember(server, structure, member);
});
afterAll(() => server.stop());

const today = () => parisDateOf(server.services.clock.now());
/** Gives somebody a right for so many days from today on. */
async function subscribeFor(days: number, user = member, where = structure): Promise<string> {
  const id = await addSubscription(server, where, user, "READ");
  await server.dataSource.query(`update space_subscription set ends_on = $2 where id = $1`, [id, addDays(today(), days)]);
  return id;
}
const pass = async (days: number, turns = 1) => {
  server.advanceTime(days * day);
  for (let turn = 0; turn < turns; turn++) {
    await server.runWorker();
    server.advanceTime(600_000);
  }
};
const told = async (user: TestUser) => {
  const rows = await server.dataSource.query<{ kind: string }[]>(
    `select kind from notification where user_id = $1 and kind like 'SUBSCRIPTION%' order by created_at, id`,
    [user.id],
  );
  return rows.map(({ kind }) => kind);
};
const mailsTo = (user: TestUser) => server.mailbox.filter(({ to }) => to === user.loginEmail);

describe("the end of a subscription", () => {
  const whole = "is told 30 and 7 days before its last day, each once, over the change of clocks too";
  it(figure("subscriptionNotices.firstDays", figure("subscriptionNotices.secondDays", whole)), async () => {
    const id = await subscribeFor(60);
    await pass(29, 3);
    expect(await told(member)).toEqual([]);
    await pass(1, 3);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING"]);
    tried("subscriptionNotices.firstDays", 6, (await told(member)).length);
    const [mail] = mailsTo(member);
    expect(mail?.subject).toBe("Votre abonnement à l'espace « Demande de remboursement TIC » prend bientôt fin");
    expect(mail?.text).toContain(`Prolonger mon abonnement\nhttp`);
    expect(mail?.text).toContain(`/espaces/abonnements/${id}`);
    expect(mail?.text).toContain("Jusqu'au : 30 avril 2026");
    await pass(22, 3);
    expect(await told(member)).toHaveLength(1);
    await pass(1, 3);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING", "SUBSCRIPTION_ENDING"]);
    tried("subscriptionNotices.secondDays", 6, (await told(member)).length - 1);
  });

  it("takes the right at midnight in Paris whether or not the job has run; the job then closes it and says so", async () => {
    const id = await subscribeFor(10);
    const asMember = async () => signedIn(server, member);
    const menu = `{ viewer { menu { refundRequests } } }`;
    const isOpen = async () => JSON.stringify((await server.graphql(menu, {}, await asMember())).data).includes("true");
    server.advanceTime(10 * day);
    expect(await isOpen()).toBe(true);
    server.advanceTime(day);
    expect(await isOpen(), "the job has not run").toBe(false);
    await pass(0, 2);
    const [row] = await server.dataSource.query<{ endedAt: Date; endsOn: string }[]>(
      `select ended_at as "endedAt", ends_on as "endsOn" from space_subscription where id = $1`,
      [id],
    );
    expect(row && [parisDateOf(row.endedAt), parisDateOf(new Date(row.endedAt.getTime() - 1))]).toEqual([
      addDays(row?.endsOn ?? "", 1),
      row?.endsOn,
    ]);
    expect(await told(member)).toEqual(["SUBSCRIPTION_EXPIRED"]);
    expect(mailsTo(member).at(-1)?.text).toContain(`/espaces/abonnements/${id}`);
    const again = await mutate(
      server,
      "requestSpaceSubscription",
      "approval { id }",
      { structureId: structure.id, spaceCode: "TIC_REFUND", access: "READ", startsOn: today() },
      await asMember(),
    );
    expect(again.problems).toEqual([]);
  });

  it("reaches the managers as one mail for all who end on that day, whatever the structure; one's own comes apart", async () => {
    const second = await addStructure(server, principal, { ceiling: "WRITE", name: "EARL des Deux Rives" });
    const [luc, other] = [await addUser(server, { firstName: "Luc", lastName: "Perrin" }), await addUser(server)];
    await addMember(server, second, luc);
    await addMember(server, structure, other, "DEPUTY_MANAGER");
    await subscribeFor(40, member);
    await subscribeFor(40, luc, second);
    await pass(10, 2);
    expect(await told(principal)).toEqual(["SUBSCRIPTIONS_ENDING"]);
    const [mail, ...more] = mailsTo(principal);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(`Karim Benali : ${structure.name}`);
    expect(mail?.text).toContain("Luc Perrin : EARL des Deux Rives");
    expect(mail?.text).toContain("/espaces/abonnes?fin=bientot&tri=fin");
    expect(mailsTo(other)[0]?.text, "a deputy reads of his own structure only").not.toContain("Deux Rives");
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING"]);
  });

  it("is told to no manager when it is his own, and to nobody when the space, the attachment or the right is gone", async () => {
    await server.dataSource.query(`delete from space_subscription where user_id = $1`, [principal.id]);
    await subscribeFor(40, principal);
    const luc = await addUser(server);
    await addMember(server, structure, luc);
    await subscribeFor(40, luc);
    await server.dataSource.query(`update membership set ended_at = $2 where user_id = $1`, [luc.id, server.services.clock.now()]);
    await pass(10, 2);
    expect(await told(principal)).toEqual(["SUBSCRIPTION_ENDING"]);
    expect(await told(luc)).toEqual([]);
    await subscribeFor(8);
    await server.dataSource.query(`update structure_space set closed_at = $2 where structure_id = $1`, [
      structure.id,
      server.services.clock.now(),
    ]);
    await pass(2, 2);
    await pass(10, 2);
    expect(await told(member)).toEqual([]);
  });

  it("given for ten days is told 7 days before, not of the 30 days it never had; prolonged, it is told again in its time", async () => {
    const id = await subscribeFor(10);
    await pass(1);
    expect(await told(member)).toEqual([]);
    await pass(2);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING"]);
    const asPrincipal = await signedIn(server, principal);
    await mutate(server, "changeSpaceSubscription", "", { id, access: "READ", endsOn: addDays(today(), 60) }, asPrincipal);
    await pass(20, 2);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING", "SUBSCRIPTION_CHANGED"]);
    await pass(10, 2);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING", "SUBSCRIPTION_CHANGED", "SUBSCRIPTION_ENDING"]);
  });

  const afterStop = "is told by its latest notice only after a long stop, and not at all when it is long over";
  it(figure("subscriptionNotices.forgottenAfterDays", afterStop), async () => {
    await subscribeFor(60);
    await pass(55, 2);
    expect(await told(member)).toEqual(["SUBSCRIPTION_ENDING"]);
    await pass(20, 2);
    expect(tried("subscriptionNotices.forgottenAfterDays", 2, (await told(member)).length - 1)).toBe(0);
    const rows = await server.dataSource.query<unknown[]>(`select 1 from space_subscription where user_id = $1 and ended_at is null`, [
      member.id,
    ]);
    expect(rows).toEqual([]);
  });
});
