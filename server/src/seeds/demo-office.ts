import { v7 as uuidv7 } from "uuid";
import { daysBefore } from "../platform/clock/days-before.ts";
import { actAs, tolerate, type SeedTarget } from "./act-as.ts";
import { marc, nadia } from "./demo-people.ts";
import { addDemoBankAccount, fileDemoRequest } from "./demo-requests.ts";
import { createStructure, openSpace, siretOf } from "./demo-world.ts";

/** A queue that looks like one: a request that waits, one in review for long, one that was rejected in a list. */
export async function buildDemoOffice(target: SeedTarget): Promise<void> {
  const manager = await actAs(target, marc.loginEmail);
  const officer = await actAs(target, nadia.loginEmail);
  const farm = await createStructure(manager, siretOf("GAEC de la Haie Fleurie"));
  await openSpace(manager, farm);
  const bankAccountId = await addDemoBankAccount(manager, farm.id);
  const file = (period: string) => fileDemoRequest(manager, { structureId: farm.id, bankAccountId, period, isSent: true });
  const [old, rejected, waiting] = [await file("2023"), await file("2024"), await file("2025")];
  for (const id of [old, rejected]) {
    const { takeRefundRequest: taken } = await officer<{
      takeRefundRequest: { problems: { code: string; path: string[]; message: string }[] };
    }>(`mutation ($input: TakeRefundRequestInput!) { takeRefundRequest(input: $input) { problems { code path message } } }`, {
      input: { id },
    });
    tolerate(taken.problems, "WRONG_STATUS", "ALREADY_TAKEN", "ALREADY_DECIDED");
  }
  const input = { id: rejected, verdict: "REJECTED", motiveCode: "UNREADABLE", reason: "La facture de mai est coupée en bas." };
  const { decideRefundRequest: decided } = await officer<{
    decideRefundRequest: { problems: { code: string; path: string[]; message: string }[] };
  }>(`mutation ($input: DecideRefundRequestInput!) { decideRefundRequest(input: $input) { problems { code path message } } }`, { input });
  tolerate(decided.problems, "ALREADY_DECIDED", "WRONG_STATUS");
  await makeOlder(target, { [old]: 61, [rejected]: 40, [waiting]: 25 });
  await keepList(target, rejected);
}

/** They were sent long ago: what a fresh database cannot have. */
async function makeOlder({ database, services }: SeedTarget, days: Readonly<Record<string, number>>): Promise<void> {
  const now = services.clock.now();
  await database.run(async (manager) => {
    for (const [id, count] of Object.entries(days)) {
      await manager.query(`update refund_request set submitted_at = $2 where id = $1 and submitted_at > $2`, [id, daysBefore(now, count)]);
    }
  });
}

/** The list by which it was rejected, over: a list is asked through a session, which a demonstration that starts has not. */
async function keepList({ database, services }: SeedTarget, requestId: string): Promise<void> {
  const now = services.clock.now();
  const id = uuidv7({ msecs: now.getTime() });
  await database.run(async (manager) => {
    const [existing] = await manager.query<object[]>(`select 1 from bulk_decision_item where request_id = $1`, [requestId]);
    if (existing) return;
    await manager.query(
      `insert into bulk_decision (id, asked_by, subject, verdict, motive_code, public_reason, created_at, finished_at)
       select $1, u.id, 'REFUND_REQUEST', 'REJECTED', 'UNREADABLE', 'La facture de mai est coupée en bas.', $3, $3
       from app_user u where u.login_email = $2`,
      [id, nadia.loginEmail, now],
    );
    await manager.query(
      `insert into bulk_decision_item (bulk_decision_id, position, request_id, outcome, settled_at) values ($1, 1, $2, 'DECIDED', $3)`,
      [id, requestId, now],
    );
  });
}
