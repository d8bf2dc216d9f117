import { addDays } from "../kernel/civil-date.ts";
import { parisDateOf } from "../kernel/paris-time.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";

/** A person before a structure to be attached to. */
export interface AskFacts {
  readonly isClosed: boolean;
  readonly isMember: boolean;
  readonly isPending: boolean;
  /** Rejections since the last attachment to the structure. */
  readonly refusals: number;
  readonly lastRefusedAt: Date | null;
}

/** How long to wait after a rejection, in whole days in Paris, and how often one may ask again. */
export interface AskLimits {
  readonly askAgainDays: number;
  readonly asksAgain: number;
}

/** One request at a time; after a rejection not at once, and not for ever: then the structure invites, or support helps. */
export function canAskMembership(facts: AskFacts, { askAgainDays, asksAgain }: AskLimits, now: Date): Verdict {
  const { refusals, lastRefusedAt } = facts;
  if (facts.isClosed) return at("siret", deny("STRUCTURE_INACTIVE"));
  if (facts.isMember) return at("siret", deny("ALREADY_MEMBER"));
  if (facts.isPending) return deny("REQUEST_ALREADY_PENDING");
  if (refusals > asksAgain) return at("siret", deny("ASKED_TOO_OFTEN", { refusals }));
  const from = lastRefusedAt === null ? null : addDays(parisDateOf(lastRefusedAt), askAgainDays);
  return from !== null && parisDateOf(now) < from ? at("siret", deny("ASK_AGAIN_LATER", { from })) : allow();
}
