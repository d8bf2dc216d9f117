import { v7 as uuidv7 } from "uuid";
import { actAs, daysAgo, tolerate, type Actor, type SeedTarget } from "./act-as.ts";
import { haieFleurie } from "./demo-farms.ts";
import { marc, nadia } from "./demo-people.ts";
import { addDemoBankAccount, fileDemoRequest } from "./demo-requests.ts";
import { createStructure, openSpace, siretOf } from "./demo-world.ts";

type Problems = { code: string; path: string[]; message: string }[];
const problems = "problems { code path message }";

/** A queue that looks like one: a request that waits, one in review for long, one that was rejected in a list. */
export async function buildDemoOffice(target: SeedTarget): Promise<void> {
  const founded = await actAs(daysAgo(target, 70), marc.loginEmail);
  const structure = await createStructure(founded, siretOf(haieFleurie.name));
  await openSpace(founded, structure, haieFleurie);
  const bankAccountId = await addDemoBankAccount(founded, structure.id, haieFleurie);
  const file = async (period: string, days: number) =>
    fileDemoRequest(await actAs(daysAgo(target, days), marc.loginEmail), {
      farm: haieFleurie,
      structureId: structure.id,
      bankAccountId,
      period,
      isSent: true,
    });
  const [old, rejected] = [await file("2023", 61), await file("2024", 40)];
  await file("2025", 25);
  await take(await actAs(daysAgo(target, 30), nadia.loginEmail), old);
  const lastWeek = daysAgo(target, 8);
  const officer = await actAs(lastWeek, nadia.loginEmail);
  await take(officer, rejected);
  await reject(officer, rejected);
  await keepList(lastWeek, rejected);
}

async function take(officer: Actor, id: string): Promise<void> {
  const { takeRefundRequest: taken } = await officer<{ takeRefundRequest: { problems: Problems } }>(
    `mutation ($input: TakeRefundRequestInput!) { takeRefundRequest(input: $input) { ${problems} } }`,
    { input: { id } },
  );
  tolerate(taken.problems, "WRONG_STATUS", "ALREADY_TAKEN", "ALREADY_DECIDED");
}

async function reject(officer: Actor, id: string): Promise<void> {
  const input = { id, verdict: "REJECTED", motiveCode: "UNREADABLE", reason: "La facture de mai est coupée en bas." };
  const { decideRefundRequest: decided } = await officer<{ decideRefundRequest: { problems: Problems } }>(
    `mutation ($input: DecideRefundRequestInput!) { decideRefundRequest(input: $input) { ${problems} } }`,
    { input },
  );
  tolerate(decided.problems, "ALREADY_DECIDED", "WRONG_STATUS");
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
