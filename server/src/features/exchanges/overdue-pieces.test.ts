import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { signedIn } from "../../testing/accounts.ts";
import { askPieces, dayIn, inReview, pointsOf, suspended } from "../../testing/exchange-scenario.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, addInstructor, marks, mutate } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;
let server: TestServer;
let officer: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
beforeEach(async () => {
  officer = await addInstructor(server, "35"); // the session of the last test is long over
});
afterAll(() => server.stop());

/** On which of these days from now, each lived through by the worker, mails of these words left. */
async function mailDays(number: string, subject: string, days: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const [index, today] of days.entries()) {
    server.advanceTime((today - (days[index - 1] ?? 0)) * day);
    const before = server.mailbox.length;
    await server.runWorker();
    for (const mail of server.mailbox.slice(before)) if (mail.subject.includes(subject) && mail.subject.includes(number)) found.push(today);
  }
  return found;
}

it(figure("pieces.firstReminderDays", "reminds a week before the last day and on it, once each, then decides nothing"), async () => {
  const farm = await addFarm(server);
  const request = await suspended(server, farm, officer);
  const reminders = await mailDays(request.number, "Rappel", [22, 23, 24, 29, 30, 31, 32]);
  expect(reminders).toEqual([30 - policy.pieces.firstReminderDays, 30]);
  expect(tried("pieces.firstReminderDays", 7, reminders.length)).toBe(2);
  const told = server.mailbox.filter((mail) => mail.subject === `Sans réponse à la date limite : ${request.number}`);
  expect(told.map((mail) => mail.to)).toEqual([officer.user.loginEmail]);
  const rows = await server.dataSource.query<{ status: string }[]>(`select status from refund_request where id = $1`, [request.id]);
  expect(rows).toEqual([{ status: "SUSPENDED" }]);
});

it("reminds on the last day only when a week is all there is, and stops when everything is answered", async () => {
  const short = await inReview(server, await addFarm(server), officer);
  await askPieces(server, officer, short.id, { dueOn: dayIn(server, policy.pieces.minDueDays) });
  expect(await mailDays(short.number, "Rappel", [0, 1, policy.pieces.minDueDays, 8])).toEqual([policy.pieces.minDueDays]);
  officer = await addInstructor(server, "35");
  const farm = await addFarm(server);
  const answered = await suspended(server, farm, officer);
  await mutate(server, farm.as, "answerPiece", { itemId: (await pointsOf(server, answered.id))[0], words: "Voici." });
  await mutate(server, farm.as, "completeRefundRequest", { id: answered.id });
  expect(await mailDays(answered.number, "Rappel", [23, 30, 31])).toEqual([]);
});

it("lets the officer go on the day after the last one, and the requester answer until he does", async () => {
  let farm = await addFarm(server);
  const request = await suspended(server, farm, officer);
  const [itemId] = await pointsOf(server, request.id);
  const resume = async () => mutate(server, await signedIn(server, officer.user), "resumeReview", { id: request.id });
  server.advanceTime(30 * day);
  expect(marks(await resume())).toEqual(["PIECES_NOT_OVERDUE"]);
  server.advanceTime(day);
  officer.as = await signedIn(server, officer.user);
  farm = { ...farm, as: await signedIn(server, farm.manager) };
  expect(marks(await mutate(server, farm.as, "answerPiece", { itemId, words: "En retard, mais voici." }))).toEqual([]);
  expect((await resume()).refundRequest?.status).toBe("IN_REVIEW");
  expect(marks(await mutate(server, farm.as, "answerPiece", { itemId, words: "Encore." }))).toEqual(["WRONG_STATUS"]);
  expect(marks(await askPieces(server, officer, request.id))).toEqual([]); // a second time, for what still lacks
  expect(marks(await mutate(server, farm.as, "answerPiece", { itemId, words: "L'ancienne." }))).toEqual(["WRONG_STATUS"]);
});
