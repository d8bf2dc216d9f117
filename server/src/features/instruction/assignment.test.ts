import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMember } from "../../testing/organisations.ts";
import { addFarm, addInstructor, marks, mutate, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let colleague: Awaited<ReturnType<typeof addInstructor>>;
let brest: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  officer = await addInstructor(server, "35");
  colleague = await addInstructor(server, "35");
  brest = await addInstructor(server, "29");
});
afterAll(() => server.stop());

const next = async (as: Caller) => {
  const { data } = await server.graphql<{ takeNextRefundRequest: { refundRequest: { id: string } | null; problems: { code: string }[] } }>(
    `mutation { takeNextRefundRequest { refundRequest { id } problems { code } } }`,
    {},
    as,
  );
  return data?.takeNextRefundRequest.refundRequest?.id ?? data?.takeNextRefundRequest.problems[0]?.code;
};
const instructorOf = async (id: string) =>
  (await server.dataSource.query<{ id: string | null }[]>(`select instructor_id as id from refund_request where id = $1`, [id]))[0]?.id;

describe("whose hands a request is in", () => {
  it("takes the next one: the oldest that waits, and never that of a structure of one's own", async () => {
    const own = await addFarm(server);
    await addMember(server, own.structure, officer.user);
    const first = await submitted(server, own);
    server.advanceTime(60_000);
    const second = await submitted(server, await addFarm(server));
    expect(await next(officer.as)).toBe(second.id);
    expect(await next(officer.as)).toBe("NOTHING_TO_TAKE");
    expect(await next(colleague.as)).toBe(first.id);
  });

  it("puts back what one has in hand, at its age, and nobody else's", async () => {
    const { id } = await submitted(server, await addFarm(server));
    await mutate(server, officer.as, "takeRefundRequest", { id });
    expect(marks(await mutate(server, colleague.as, "releaseRefundRequest", { id }))).toEqual(["NOT_TAKEN_BY_YOU"]);
    expect((await mutate(server, officer.as, "releaseRefundRequest", { id })).refundRequest?.status).toBe("AVAILABLE");
    expect(await next(colleague.as)).toBe(id);
  });

  it("gives to a colleague of the office, who is told, and takes over from one who is away", async () => {
    const farm = await addFarm(server);
    const { id, number } = await submitted(server, farm);
    const give = (as: Caller, officerId: string) => mutate(server, as, "giveRefundRequest", { id, officerId });
    expect(marks(await give(officer.as, brest.user.id))).toEqual(["officerId: OFFICER_UNKNOWN"]);
    expect(marks(await give(officer.as, farm.manager.id))).toEqual(["officerId: OFFICER_UNKNOWN"]);
    expect((await give(officer.as, colleague.user.id)).refundRequest?.status).toBe("IN_REVIEW");
    expect(await instructorOf(id)).toBe(colleague.user.id);
    expect((await give(officer.as, officer.user.id)).refundRequest?.status).toBe("IN_REVIEW");
    expect(await instructorOf(id)).toBe(officer.user.id);
    await server.runWorker();
    const toldTo = (to: string) =>
      server.mailbox.filter((mail) => mail.to === to && mail.subject.endsWith(number)).map((mail) => mail.subject);
    const told = [`Une demande a changé de mains : ${number}`, `Une demande vous est confiée : ${number}`];
    expect(new Set(toldTo(colleague.user.loginEmail))).toEqual(new Set(told));
    expect(toldTo(officer.user.loginEmail)).toEqual([]);
  });

  it("never gives a request to an officer of its own structure, nor to whoever prepared it", async () => {
    const farm = await addFarm(server);
    await addMember(server, farm.structure, colleague.user);
    const { id } = await submitted(server, farm);
    expect(marks(await mutate(server, officer.as, "giveRefundRequest", { id, officerId: colleague.user.id }))).toEqual([
      "officerId: OFFICER_UNKNOWN",
    ]);
    await server.dataSource.query(`update membership set ended_at = now() where user_id = $1`, [colleague.user.id]);
    await server.dataSource.query(`update refund_request set created_by = $2 where id = $1`, [id, colleague.user.id]);
    expect(marks(await mutate(server, colleague.as, "takeRefundRequest", { id }))).toEqual(["OWN_STRUCTURE"]);
  });

  it("lists the officers of one's own office with what each has in hand, to its officers alone", async () => {
    const query = `{ officeColleagues { id displayName inHand } }`;
    const { data } = await server.graphql<{ officeColleagues: { id: string; inHand: number }[] }>(query, {}, officer.as);
    expect(data?.officeColleagues.map(({ id }) => id).toSorted()).toEqual([officer.user.id, colleague.user.id].toSorted());
    expect(data?.officeColleagues.find(({ id }) => id === officer.user.id)?.inHand).toBeGreaterThan(0);
    const farm = await addFarm(server);
    expect((await server.graphql(query, {}, farm.as)).data).toEqual({ officeColleagues: [] });
  });
});
