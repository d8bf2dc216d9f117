import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import { covers, type SpaceAccess } from "../access/space-access.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";

/** A right on a space with its days, both included; no last day means « until further notice ». */
export interface SubscriptionTerms {
  readonly access: SpaceAccess;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** The structure opened the space up to a ceiling (FR: consultation, modification); no subscription goes above. */
export function isWithinCeiling(access: SpaceAccess, ceiling: SpaceAccess): Verdict {
  return covers(ceiling, access) ? allow() : deny("ACCESS_EXCEEDS_CEILING");
}

/** The days asked or granted make sense today. */
export function judgeDays({ startsOn, endsOn }: SubscriptionTerms, today: CivilDate): Verdict {
  if (endsOn !== null && endsOn < startsOn) return at("endsOn", deny("END_BEFORE_START"));
  if (endsOn !== null && endsOn < today) return at("endsOn", deny("DATE_IN_PAST"));
  return allow();
}

/** New terms start today or later. */
export function judgeNewDays(terms: SubscriptionTerms, today: CivilDate): Verdict {
  return firstDenial(terms.startsOn < today ? at("startsOn", deny("DATE_IN_PAST")) : allow(), judgeDays(terms, today));
}

/** Is the right there on this day? */
export function isActiveOn({ startsOn, endsOn }: SubscriptionTerms, day: CivilDate): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn);
}

/**
 * New terms beside the current ones: nothing to do when they bring nothing; a change of a right in use starts today,
 * because it replaces that right and nobody should lose a day by asking for more.
 */
export function judgeReplacement(current: SubscriptionTerms | null, next: SubscriptionTerms, today: CivilDate): Verdict {
  if (current === null || (current.endsOn !== null && current.endsOn < today)) return allow();
  const isSame = current.access === next.access && current.endsOn === next.endsOn && current.startsOn <= next.startsOn;
  if (isSame) return deny("ALREADY_SUBSCRIBED");
  return isActiveOn(current, today) && next.startsOn > today ? at("startsOn", deny("DATE_IN_FUTURE")) : allow();
}

/** A decider may give less than what is asked, never more. */
export function canGrantTerms(requested: SubscriptionTerms, granted: SubscriptionTerms): Verdict {
  if (!covers(requested.access, granted.access)) return at("access", deny("GRANT_EXCEEDS_REQUEST"));
  if (granted.startsOn < requested.startsOn) return at("startsOn", deny("GRANT_EXCEEDS_REQUEST"));
  const isLonger = requested.endsOn !== null && (granted.endsOn === null || granted.endsOn > requested.endsOn);
  return isLonger ? at("endsOn", deny("GRANT_EXCEEDS_REQUEST")) : allow();
}

/** A subscription, and the viewer before it. */
export interface SubscriptionFacts {
  readonly isOwn: boolean;
  readonly isEnded: boolean;
  readonly capabilities: Capabilities;
}

/** One may give up one's own right; managers may end anybody's. */
export function canEndSubscription(facts: SubscriptionFacts): Verdict {
  if (!facts.isOwn && !opens(facts.capabilities, "grantSubscriptions")) return deny("NOT_MANAGER");
  return facts.isEnded ? deny("SUBSCRIPTION_ENDED") : allow();
}

/** Managers give more, less or longer; nobody but the principal manager does so for himself. */
export function canChangeSubscription(facts: SubscriptionFacts): Verdict {
  if (!opens(facts.capabilities, "grantSubscriptions")) return deny("NOT_MANAGER");
  return facts.isEnded ? deny("SUBSCRIPTION_ENDED") : canGrantTo(facts);
}

/** Whoever may not change his own right asks those who may (FR: demander une prolongation). */
function canAskForMore(facts: SubscriptionFacts): boolean {
  const isAsker = facts.isOwn && !facts.isEnded && opens(facts.capabilities, "requestSubscription");
  return isAsker && !canChangeSubscription(facts).allowed;
}

export type SubscriptionAction = "CHANGE" | "ASK_CHANGE" | "END";

/** What the viewer may do with this subscription now. */
export function allowedSubscriptionActions(facts: SubscriptionFacts): SubscriptionAction[] {
  const actions: Record<SubscriptionAction, boolean> = {
    CHANGE: canChangeSubscription(facts).allowed,
    ASK_CHANGE: canAskForMore(facts),
    END: canEndSubscription(facts).allowed,
  };
  return (Object.keys(actions) as SubscriptionAction[]).filter((action) => actions[action]);
}

/** The same right on other terms from today: one to come keeps its first day, one in use changes at once. */
export function changedTerms(
  current: SubscriptionTerms,
  next: Pick<SubscriptionTerms, "access" | "endsOn">,
  today: CivilDate,
): SubscriptionTerms {
  return { ...next, startsOn: current.startsOn > today ? current.startsOn : today };
}

/** A deputy's own right is another manager's to give; the principal manager, whom nobody stands above, may give it to himself. */
export function canGrantTo({ isOwn, capabilities }: { isOwn: boolean; capabilities: Capabilities }): Verdict {
  return isOwn && !opens(capabilities, "grantManagement") ? deny("CANNOT_DECIDE_OWN_REQUEST") : allow();
}
