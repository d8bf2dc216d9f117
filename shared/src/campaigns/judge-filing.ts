import type { CivilDate } from "../kernel/civil-date.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";

/** When a product of a campaign may be claimed: both days included, in Paris. */
export interface FilingWindow {
  readonly opensOn: CivilDate;
  readonly deadline: CivilDate;
}

/** May a request for this product be filed on this day? Each product of a campaign has its own deadline. */
export function judgeFiling(window: FilingWindow, today: CivilDate): Verdict {
  if (today < window.opensOn) return deny("CAMPAIGN_NOT_OPEN", { date: window.opensOn });
  if (today > window.deadline) return deny("CAMPAIGN_CLOSED", { date: window.deadline });
  return allow();
}
