import type { CivilDate } from "../kernel/civil-date.ts";
import { sirenOfSiret } from "../kernel/siret.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";

/** A move as somebody declares it. */
export interface DeclaredMove {
  readonly formerSiret: string;
  readonly newSiret: string;
  readonly movedOn: CivilDate;
}

/**
 * A move changes the last five digits of the SIRET and keeps the SIREN. Another SIREN is another company: a takeover, with other people
 * and other debts, which no form decides. Effective at once, so not before it happened.
 */
export function judgeMove({ formerSiret, newSiret, movedOn }: DeclaredMove, today: CivilDate): Verdict {
  if (newSiret === formerSiret) return at("siret", deny("SAME_SIRET"));
  if (sirenOfSiret(newSiret) !== sirenOfSiret(formerSiret)) return at("siret", deny("SUCCESSOR_OTHER_COMPANY"));
  return movedOn > today ? at("movedOn", deny("DATE_IN_FUTURE")) : allow();
}

/** The new SIRET when it is on the portal already, and the viewer before both. */
export interface KnownSuccessor {
  readonly isInactive: boolean;
  readonly hasMoved: boolean;
  readonly isManagementCenter: boolean;
  /** The viewer is the principal manager of both structures. */
  readonly administersBoth: boolean;
}

/** Rights of two structures are put together only by whoever answers for both. What a stranger is told says no more than a look-up does. */
export function canGather(former: { readonly isManagementCenter: boolean }, successor: KnownSuccessor): Verdict {
  if (!successor.administersBoth) return at("siret", deny("SUCCESSOR_REGISTERED"));
  if (successor.isInactive) return at("siret", deny("STRUCTURE_INACTIVE"));
  if (successor.hasMoved) return at("siret", deny("SUCCESSOR_MOVED"));
  return successor.isManagementCenter === former.isManagementCenter ? allow() : at("siret", deny("SUCCESSOR_OTHER_KIND"));
}
