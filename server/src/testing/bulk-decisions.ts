import { v7 as uuidv7 } from "uuid";
import { mutate, type Mutated } from "./mutate.ts";
import type { TestUser } from "./accounts.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

interface Decisions {
  readonly approvalIds: readonly string[];
  readonly verdict: "APPROVED" | "REJECTED";
  readonly publicReason?: string;
  readonly internalNote?: string;
  readonly idempotencyKey?: string;
}

/** Asks for a bulk decision; answers its id, empty when refused. */
export async function decideMany(
  server: TestServer,
  decisions: Decisions,
  caller: Caller,
): Promise<Pick<Mutated, "code" | "problems"> & { id: string }> {
  const input = { idempotencyKey: uuidv7(), ...decisions };
  const { code, problems, idOf } = await mutate(server, "decideApprovals", "bulkDecision { id }", input, caller);
  return { code, problems, id: idOf("bulkDecision") };
}

/** How far it is. */
export async function readBulk(server: TestServer, id: string, caller: Caller) {
  const query = `query ($id: ID!) { bulkDecision(id: $id) { itemCount decidedCount proposedCount notDecidedCount finishedAt } }`;
  return (await server.graphql<{ bulkDecision: object }>(query, { id }, caller)).data?.bulkDecision;
}

/** What became of each request, in the order they were chosen: the reason where it was not decided. */
export async function outcomesOf(server: TestServer, id: string, caller: Caller): Promise<string[]> {
  interface Items {
    bulkDecisionItems: { edges: { node: { outcome: string; problem: { code: string } | null; approval: object | null } }[] };
  }
  const query = `query ($id: ID!) { bulkDecisionItems(bulkDecisionId: $id, first: 100) { edges { node { outcome problem { code } approval { id } } } } }`;
  const { edges } = (await server.graphql<Items>(query, { id }, caller)).data?.bulkDecisionItems ?? { edges: [] };
  return edges.map(({ node }) => `${node.problem?.code ?? node.outcome}${node.approval ? "" : ", hidden"}`);
}

/** A bulk decision of this user that is over and came too late for its only request; answers its id. */
export async function addBulkDecision(server: TestServer, user: TestUser, approvalId: string): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into bulk_decision (id, asked_by, verdict, created_at, finished_at) values ($1, $2, 'APPROVED', $3, $3)`,
    [id, user.id, now],
  );
  await server.dataSource.query(
    `insert into bulk_decision_item (bulk_decision_id, position, approval_id, outcome, problem_code, settled_at)
     values ($1, 1, $2, 'NOT_DECIDED', 'ALREADY_DECIDED', $3)`,
    [id, approvalId, now],
  );
  return id;
}
