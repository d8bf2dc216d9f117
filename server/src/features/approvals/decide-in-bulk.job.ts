import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import type { LongJob, LongWork } from "../../platform/jobs/define-job.ts";
import { makeWorkContext } from "../../platform/jobs/work-context.ts";
import { announce, announceEach } from "../../platform/outbox/announce.ts";
import type { EventPayload } from "../../platform/outbox/event.ts";
import { OverloadedError, TopLevelError } from "../../platform/problems/top-level-errors.ts";
import { resolveAsker, type WorkOrigin } from "../../platform/sessions/resolve-asker.ts";
import { bulkSubject, type BulkAsk, type BulkSubjectName, type HeldItem } from "./bulk-subjects.ts";

/** A turn ends before it is taken for that of a process that died; what is left goes on at the next one. */
const turnSeconds = 40;
const maxAttempts = 3;

interface Item extends WorkOrigin, BulkAsk {
  readonly bulkDecisionId: string;
  readonly position: number;
  readonly attempts: number;
  readonly subject: BulkSubjectName;
}

/** Why a request of the list was not decided. */
interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Decides the requests of the bulk decisions, one transaction each. An item is settled in the transaction of its decision, by a guarded
 * update: killed at any moment, or run by two processes, each has one effect. What waits is found again at the next turn.
 */
export const decideInBulk: LongJob = {
  name: "decideInBulk",
  everySeconds: 0,
  abandonedSeconds: 60,
  async work(tools) {
    const { clock } = tools.services;
    const end = secondsAfter(clock.now(), turnSeconds);
    do {
      const item = await nextItem(tools);
      if (item) await settle(tools, item);
      await finishLists(tools);
      if (!item) return;
    } while (clock.now() < end && !tools.isStopping());
  },
};

/** The first waiting request of each list comes before the second of any: a short list does not wait for a long one. */
async function nextItem({ reader }: LongWork): Promise<Item | undefined> {
  const [item] = await reader.query<Item>(
    `select i.bulk_decision_id as "bulkDecisionId", i.position, i.attempts, coalesce(i.approval_id, i.request_id) as id, b.subject,
       b.asked_by as "userId", b.session_id as "sessionId", b.token_id as "tokenId", b.verdict, b.motive_code as "motiveCode", b.rejection_reason as "rejectionReason", b.public_reason as "publicReason", b.internal_note as "internalNote"
     from bulk_decision_item i join bulk_decision b on b.id = i.bulk_decision_id
     where i.outcome = 'WAITING' order by i.attempts, i.position, i.bulk_decision_id limit 1`,
  );
  return item;
}

async function settle(tools: LongWork, item: Item): Promise<void> {
  try {
    const refusal = await decide(tools, item);
    if (refusal) await keepRefusal(tools, item, refusal);
  } catch (error) {
    if (error instanceof OverloadedError) throw error; // the turn ends; nothing is held against this item
    tools.services.log.error({ err: error, bulkDecisionId: item.bulkDecisionId }, "a request of a bulk decision failed");
    await giveBack(tools, item);
  }
}

/** Null once decided, by this or by another process. */
async function decide(tools: LongWork, item: Item): Promise<Refusal | null> {
  const viewer = await resolveAsker(tools.reader, item, tools.services.clock.now());
  if (viewer.kind === "anonymous") return { code: "BULK_DECISION_STOPPED", params: {} };
  try {
    const ctx = makeWorkContext(tools, { id: item.bulkDecisionId, viewer });
    const [problem] = (await bulkSubject(item.subject)(ctx, item, heldItem(item))).problems;
    if (!problem) return null;
    return { code: problem.code, params: Object.fromEntries(problem.params.map(({ name, value }) => [name, value])) };
  } catch (error) {
    // The rights on the structure are gone: like a request that does not exist.
    if (error instanceof TopLevelError && error.code === "NOT_FOUND") return { code: "NOT_FOUND", params: {} };
    throw error;
  }
}

/** The decision is as anybody takes it, and its item settled with it. Its events stand back, and say that they belong to a list. */
function heldItem({ bulkDecisionId, position }: Item): HeldItem {
  return {
    async claim(uc) {
      const waiting = await uc.manager.query<unknown[]>(
        `select 1 from bulk_decision_item where bulk_decision_id = $1 and position = $2 and outcome = 'WAITING' for update`,
        [bulkDecisionId, position],
      );
      if (waiting.length !== 1) refuse("ALREADY_DECIDED"); // by another process, for this same list
      const announceAll = (topic: string, payloads: readonly EventPayload[]) =>
        announceEach(
          uc.manager,
          uc.now,
          topic,
          payloads.map((payload) => ({ ...payload, bulkDecisionId })),
          { isBulk: true },
        );
      return { ...uc, announce: (topic, payload) => announceAll(topic, [payload]), announceEach: announceAll };
    },
    async settle(uc, outcome) {
      await uc.manager.query(`update bulk_decision_item set outcome = $3, settled_at = $4 where bulk_decision_id = $1 and position = $2`, [
        bulkDecisionId,
        position,
        outcome,
        uc.now,
      ]);
    },
  };
}

async function keepRefusal({ transactions, services }: LongWork, item: Item, { code, params }: Refusal): Promise<void> {
  await transactions.run((manager) =>
    manager.query(
      `update bulk_decision_item set outcome = 'NOT_DECIDED', problem_code = $3, problem_params = $4, settled_at = $5
       where bulk_decision_id = $1 and position = $2 and outcome = 'WAITING'`,
      [item.bulkDecisionId, item.position, code, JSON.stringify(params), services.clock.now()],
    ),
  );
}

/** A fault of ours is tried again after everything else, then told as such: one item must not hold the others for ever. */
async function giveBack(tools: LongWork, item: Item): Promise<void> {
  if (item.attempts + 1 >= maxAttempts) return keepRefusal(tools, item, { code: "INTERNAL", params: { reference: item.bulkDecisionId } });
  await tools.transactions.run((manager) =>
    manager.query(
      `update bulk_decision_item set attempts = attempts + 1 where bulk_decision_id = $1 and position = $2 and outcome = 'WAITING'`,
      [item.bulkDecisionId, item.position],
    ),
  );
}

/** Lists whose last request is settled are over, once: their decider is told. */
async function finishLists({ transactions, services }: LongWork): Promise<void> {
  const now = services.clock.now();
  await transactions.run(async (manager) => {
    const finished = await rowsOf<{ id: string }>(
      manager,
      `update bulk_decision b set finished_at = $1 where b.finished_at is null
         and not exists (select from bulk_decision_item i where i.bulk_decision_id = b.id and i.outcome = 'WAITING') returning b.id`,
      [now],
    );
    for (const { id } of finished) await announce(manager, now, "bulkDecision.finished", { bulkDecisionId: id });
  });
}
