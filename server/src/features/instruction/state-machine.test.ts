import { v7 as uuidv7 } from "uuid";
import { judgeRefundAction, REFUND_ACTIONS, type RefundAction, type RefundFacts } from "@portail-tic/shared/refunds/judge-refund-action";
import { REFUND_STATUSES, type RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { makeRewind, type Rewind } from "../../testing/matrix/rewind.ts";
import { addMember, addSubscription } from "../../testing/organisations.ts";
import { acknowledgedWarnings, addFarm, addInstructor, readyDraft } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

/** What an actor may be, to the rule; `sees`: a request that one may not read is not there, whatever the rule says. */
interface Actor {
  readonly as: Caller;
  readonly sees: boolean;
  readonly facts: Pick<RefundFacts, "mayWrite" | "mayInstruct" | "belongsToStructure">;
  readonly isHolder?: boolean;
}

/** Their input or their preparation is another feature's: tried there, by the same rule. */
const triedElsewhere: readonly RefundAction[] = [
  "COMPLETE",
  "REQUEST_PIECES",
  "RESUME_REVIEW",
  "ORDER_PAYMENT",
  "CHANGE_BANK_ACCOUNT",
  "RENEW",
  "COMPLEMENT",
];

let server: TestServer;
let rewind: Rewind;
let request: { id: string; version: number };
let lineId: string;
let holder: TestUser;
let officeId: string;
let otherOfficeId: string;
let actors: Readonly<Record<string, Actor>>;
const decisionId = uuidv7();

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  const farm = await addFarm(server);
  const [reader, own] = [await addUser(server), await addInstructor(server, "35")];
  await addMember(server, farm.structure, reader);
  await addSubscription(server, farm.structure, reader, "READ");
  await addMember(server, farm.structure, own.user);
  const officer = await addInstructor(server, "35");
  const brest = await addInstructor(server, "29");
  holder = officer.user;
  officeId = officer.officeId;
  otherOfficeId = brest.officeId;
  request = await readyDraft(server, farm);
  const facts = (mayWrite: boolean, mayInstruct: boolean, belongsToStructure: boolean) => ({ mayWrite, mayInstruct, belongsToStructure });
  actors = {
    writer: { as: farm.as, sees: true, facts: facts(true, false, true) },
    reader: { as: await signedIn(server, reader), sees: true, facts: facts(false, false, true) },
    "officer who has it": { as: officer.as, sees: true, facts: facts(false, true, false), isHolder: true },
    colleague: { as: (await addInstructor(server, "35")).as, sees: true, facts: facts(false, true, false) },
    "officer of that farm": { as: own.as, sees: true, facts: facts(false, true, true) },
    "other office": { as: brest.as, sees: false, facts: facts(false, false, false) },
    stranger: { as: await signedIn(server, await addUser(server)), sees: false, facts: facts(false, false, false) },
  };
  const [line] = await server.dataSource.query<{ id: string }[]>(`select id from refund_line where request_id = $1`, [request.id]);
  lineId = line?.id ?? "";
  await server.runWorker();
  rewind = await makeRewind(server.ownerUrl);
});
afterAll(async () => {
  await rewind.close();
  await server.stop();
});

interface Situation {
  readonly status: RefundStatus;
  readonly isTaken: boolean;
  readonly isProposed: boolean;
}

const waiting: readonly RefundStatus[] = ["DRAFT", "SUBMITTED", "AVAILABLE", "REROUTED"];
const situations: readonly Situation[] = [
  ...REFUND_STATUSES.map((status) => ({ status, isTaken: !waiting.includes(status), isProposed: false })),
  { status: "IN_REVIEW", isTaken: true, isProposed: true },
];

/** Puts the request there, past every rule. */
async function stage({ status, isTaken, isProposed }: Situation): Promise<void> {
  if (status === "DRAFT") return;
  await server.dataSource.query(
    `update refund_request set status = $2, office_id = $3, instructor_id = $4, proposed_by = $5, submitted_at = now(), submitted_by = created_by,
       snapshot = '{}' where id = $1`,
    [request.id, status, officeId, isTaken ? holder.id : null, isProposed ? holder.id : null],
  );
  if (!isProposed) return;
  await server.dataSource.query(
    `insert into refund_decision (id, request_id, verdict, granted_cents, asked_cents, second_eyes_above_cents, proposed_by, proposed_at, outcome)
     values ($1, $2, 'APPROVED', 1, 1, 0, $3, now(), 'PROPOSED')`,
    [decisionId, request.id, holder.id],
  );
}

/** The mutation behind an action, with an input that has nothing wrong but who and when. */
function attemptOf(action: RefundAction): [name: string, input: object] | null {
  const { id, version } = request;
  const attempts: Partial<Record<RefundAction, [string, object]>> = {
    UPDATE: ["updateRefundRequest", { id, version, pacage: "035012346" }],
    DELETE: ["deleteRefundRequest", { id }],
    SUBMIT: ["submitRefundRequest", { id, version, idempotencyKey: uuidv7(), acknowledgedWarnings }],
    WITHDRAW: ["withdrawRefundRequest", { id, reason: "Erreur" }],
    TAKE: ["takeRefundRequest", { id }],
    REVIEW_LINES: ["reviewRefundLines", { id, lines: [{ lineId, verdict: "ACCEPTED" }] }],
    APPROVE: ["decideRefundRequest", { id, verdict: "APPROVED" }],
    REJECT: ["decideRefundRequest", { id, verdict: "REJECTED", motiveCode: "NOT_ENTITLED" }],
    CONFIRM: ["confirmRefundDecision", { id, decisionId }],
    SEND_BACK: ["sendBackRefundDecision", { id, decisionId, note: "À revoir" }],
    RELEASE: ["releaseRefundRequest", { id }],
    GIVE: ["giveRefundRequest", { id, officerId: holder.id }],
    REROUTE: ["rerouteRefundRequest", { id, officeId: otherOfficeId, reason: "Ailleurs" }],
    DOWNLOAD_PDF: ["createRefundPdfLink", { id }],
  };
  return attempts[action] ?? null;
}

async function isAccepted(as: Caller, [name, input]: [string, object]): Promise<boolean> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
  const { data, errors } = await server.graphql<Record<string, { problems: object[] }>>(document, { input }, as);
  return !errors && data?.[name]?.problems.length === 0;
}

function isAllowed(action: RefundAction, { status, isTaken, isProposed }: Situation, actor: Actor): boolean {
  if (!actor.sees || (status === "DRAFT" && actor.facts.mayInstruct && !actor.facts.belongsToStructure)) return false;
  const isTakenByViewer = isTaken && actor.isHolder === true;
  return judgeRefundAction(action, {
    ...actor.facts,
    mayInstruct: actor.facts.mayInstruct && status !== "DRAFT",
    status,
    isTaken,
    isTakenByViewer,
    proposal: !isProposed ? "NONE" : isTakenByViewer ? "MINE" : "COLLEAGUES",
  }).allowed;
}

it("the server does what the one table says, for every status, action and actor", { timeout: 600_000 }, async () => {
  const actions = REFUND_ACTIONS.filter((action) => !triedElsewhere.includes(action));
  let attempts = 0;
  let successes = 0;
  const unlike: string[] = [];
  for (const situation of situations) {
    for (const action of actions) {
      for (const [name, actor] of Object.entries(actors)) {
        await stage(situation);
        const attempt = attemptOf(action);
        if (!attempt) throw new Error(`${action} has no attempt here: add its mutation.`);
        const accepted = await isAccepted(actor.as, attempt);
        await rewind.back();
        attempts++;
        if (accepted) successes++;
        if (accepted !== isAllowed(action, situation, actor))
          unlike.push(
            `${situation.status}${situation.isProposed ? ", proposed" : ""} × ${action} × ${name}: ${accepted ? "done" : "refused"}`,
          );
      }
    }
  }
  console.log(`status × action × actor: ${attempts} attempts → ${successes} successes, ${unlike.length} unlike the table`);
  expect(unlike).toEqual([]);
});
