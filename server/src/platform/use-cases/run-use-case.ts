import type { EntityManager } from "typeorm";
import { writeAuditEntry } from "../audit/write-audit-entry.ts";
import type { CookieChanges, RequestContext } from "../graphql/context.ts";
import { announce, announceEach } from "../outbox/announce.ts";
import { Problem } from "../problems/problem.type.ts";
import { ProblemError } from "../problems/problem-error.ts";
import { OverloadedError, TopLevelError } from "../problems/top-level-errors.ts";
import { limitAuthenticationCalls } from "../rate-limits/limit-authentication-calls.ts";
import { userIdOf } from "../sessions/viewer.ts";
import { isAuthentication, type UseCaseDefinition } from "./define-use-case.ts";
import { passGate } from "./gate.ts";
import { once } from "./once.ts";
import { parseInput } from "./parse-input.ts";
import type { AuditFacts, Preparation, Preparing, UseCase } from "./use-case.ts";

/** What a payload class is made from; when refused, only `problems` is there and the noun is null. */
export type Outcome<O> = O & { problems: Problem[] };

interface Attempt {
  facts: AuditFacts;
  cookies: CookieChanges;
}

/**
 * The edge of every write: gate, input, preparation, transaction, audit entry, commit, cookies.
 * Expected failures come back as typed problems; everything else is thrown as a top-level error.
 */
export async function runUseCase<I, O extends object, P>(
  ctx: RequestContext,
  definition: UseCaseDefinition<I, O, P>,
  input: unknown,
): Promise<Outcome<O>> {
  if (isAuthentication(definition)) await limitAuthenticationCalls(ctx);
  const attempt: Attempt = { facts: {}, cookies: {} };
  try {
    passGate(ctx.viewer, definition, ctx.now);
    const parsed = await parseInput(definition.input, input);
    const prepared = (await definition.prepare?.(makePreparing(ctx, attempt), parsed)) as P; // undefined without a `prepare`
    const known = attempt.facts;
    const answer = await ctx.transactions.run(async (manager) => {
      attempt.facts = known; // a retry starts from what the preparation knew
      attempt.cookies = {};
      const done = await definition.run(makeUseCase(ctx, definition.name, manager, attempt), parsed, prepared);
      await writeAuditEntry(manager, { ...entryOf(ctx, definition.name, attempt.facts), result: "ACCEPTED", problemCodes: [] });
      return done;
    });
    ctx.wakeWorker();
    ctx.loaders.clear();
    // On the context of this field: Apollo works on a copy of the one it was given.
    if (attempt.cookies.session || attempt.cookies.device) ctx.viewer = await ctx.applyCookies(attempt.cookies);
    return { ...answer, problems: [] };
  } catch (error) {
    // A journal entry would wait for the same busy database.
    if (!(error instanceof OverloadedError)) await recordFailure(ctx, definition.name, attempt.facts, error);
    if (!(error instanceof ProblemError)) throw error;
    // The payload's own fields are nullable: a refusal leaves them out.
    return { problems: error.problems.map((fact) => new Problem(fact, ctx.request.language)) } as Outcome<O>;
  }
}

function makePreparation(ctx: RequestContext, attempt: Attempt): Preparation {
  const { now, viewer, request, services } = ctx;
  return {
    now,
    viewer,
    request,
    services,
    survive: (work) => ctx.transactions.aside(work),
    audit: (facts) => void (attempt.facts = { ...attempt.facts, ...facts }),
  };
}

const makePreparing = (ctx: RequestContext, attempt: Attempt): Preparing => ({ ...makePreparation(ctx, attempt), db: ctx.db });

function makeUseCase(ctx: RequestContext, operation: string, manager: EntityManager, attempt: Attempt): UseCase {
  return {
    ...makePreparation(ctx, attempt),
    manager,
    cookies: {
      setSession: (token, expires) => void (attempt.cookies = { ...attempt.cookies, session: { token, expires } }),
      clearSession: () => void (attempt.cookies = { ...attempt.cookies, session: "clear" }),
      setDevice: (token, expires) => void (attempt.cookies = { ...attempt.cookies, device: { token, expires } }),
    },
    announce: (topic, payload) => announce(manager, ctx.now, topic, payload),
    announceEach: (topic, payloads) => announceEach(manager, ctx.now, topic, payloads, { isBulk: payloads.length > 1 }),
    once: (key, payload, work) => once(manager, { actorId: userIdOf(ctx.viewer), key, operation, payload, now: ctx.now }, work),
  };
}

/** A refusal leaves its trace in a transaction of its own: the business one is gone. */
async function recordFailure(ctx: RequestContext, action: string, facts: AuditFacts, error: unknown): Promise<void> {
  const codes =
    error instanceof ProblemError
      ? error.problems.map((problem) => problem.code)
      : [error instanceof TopLevelError ? error.code : "INTERNAL"];
  const isRefusal = error instanceof ProblemError || error instanceof TopLevelError;
  await ctx.transactions
    .run((manager) =>
      writeAuditEntry(manager, {
        ...entryOf(ctx, action, facts),
        result: isRefusal ? "REFUSED" : "FAILED",
        problemCodes: [...new Set(codes)],
      }),
    )
    .catch((cause: unknown) => ctx.services.log.error({ err: cause, requestId: ctx.request.id }, "the journal did not take an entry"));
  // What survived the refusal may have announced something (a notice, a counter reached).
  ctx.wakeWorker();
}

function entryOf(ctx: RequestContext, action: string, facts: AuditFacts) {
  return { ...facts, now: ctx.now, requestId: ctx.request.id, viewer: ctx.viewer, action };
}
