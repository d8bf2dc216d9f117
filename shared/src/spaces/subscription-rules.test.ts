import { describe, expect, it } from "vitest";

import { capabilitiesOfRole } from "../access/capability-table.ts";
import { noCapability } from "../access/capability.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { openSpaceSchema, requestSpaceSubscriptionSchema } from "./space.schema.ts";
import {
  allowedSubscriptionActions,
  canEndSubscription,
  canGrantTerms,
  canGrantTo,
  changedTerms,
  isActiveOn,
  isWithinCeiling,
  judgeNewDays,
  judgeReplacement,
  type SubscriptionTerms,
} from "./subscription-rules.ts";

const today = "2026-11-20";
const terms = (more: Partial<SubscriptionTerms> = {}): SubscriptionTerms => ({ access: "READ", startsOn: today, endsOn: null, ...more });

describe("the terms of a subscription", () => {
  it("stay under the ceiling of the space", () => {
    expect(isWithinCeiling("WRITE", "READ")).toEqual(deny("ACCESS_EXCEEDS_CEILING"));
    expect(isWithinCeiling("READ", "WRITE")).toEqual(allow());
  });
  it("start today or later, and end after they start", () => {
    expect(judgeNewDays(terms(), today)).toEqual(allow());
    expect(judgeNewDays(terms({ startsOn: "2026-11-19" }), today)).toEqual(at("startsOn", deny("DATE_IN_PAST")));
    expect(judgeNewDays(terms({ startsOn: "2026-12-02", endsOn: "2026-12-01" }), today)).toEqual(at("endsOn", deny("END_BEFORE_START")));
  });
  it("count on their first and last day", () => {
    const december = terms({ startsOn: "2026-12-01", endsOn: "2026-12-31" });
    expect(["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"].map((day) => isActiveOn(december, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it("must bring something beside the current ones, and never make a right in use disappear", () => {
    expect(judgeReplacement(terms(), terms(), today)).toEqual(deny("ALREADY_SUBSCRIBED"));
    expect(judgeReplacement(terms(), terms({ access: "WRITE" }), today)).toEqual(allow());
    expect(judgeReplacement(terms(), terms({ access: "WRITE", startsOn: "2026-12-01" }), today)).toEqual(
      at("startsOn", deny("DATE_IN_FUTURE")),
    );
    expect(judgeReplacement(terms({ startsOn: "2026-01-01", endsOn: "2026-11-19" }), terms({ startsOn: "2026-12-01" }), today)).toEqual(
      allow(),
    );
    expect(judgeReplacement(null, terms(), today)).toEqual(allow());
  });
});

describe("granting a subscription", () => {
  const asked = terms({ access: "WRITE", endsOn: "2027-12-31" });
  it("may give less than what is asked, never more", () => {
    expect(canGrantTerms(asked, terms({ access: "READ", startsOn: "2026-12-01", endsOn: "2027-01-31" }))).toEqual(allow());
    expect(canGrantTerms(terms(), terms({ access: "WRITE" }))).toEqual(at("access", deny("GRANT_EXCEEDS_REQUEST")));
    expect(canGrantTerms(asked, { ...asked, startsOn: "2026-11-01" })).toEqual(at("startsOn", deny("GRANT_EXCEEDS_REQUEST")));
    expect(canGrantTerms(asked, { ...asked, endsOn: null })).toEqual(at("endsOn", deny("GRANT_EXCEEDS_REQUEST")));
  });
  it("is another manager's work when it is for oneself, the principal manager excepted", () => {
    expect(canGrantTo({ isOwn: true, capabilities: new Set(capabilitiesOfRole.DEPUTY_MANAGER) })).toEqual(
      deny("CANNOT_DECIDE_OWN_REQUEST"),
    );
    expect(canGrantTo({ isOwn: true, capabilities: new Set(capabilitiesOfRole.PRINCIPAL_MANAGER) })).toEqual(allow());
  });
});

describe("ending a subscription", () => {
  it("is for its owner and for managers, once", () => {
    expect(canEndSubscription({ isOwn: true, isEnded: false, capabilities: noCapability })).toEqual(allow());
    expect(canEndSubscription({ isOwn: false, isEnded: false, capabilities: new Set(capabilitiesOfRole.MEMBER) })).toEqual(
      deny("NOT_MANAGER"),
    );
    expect(canEndSubscription({ isOwn: true, isEnded: true, capabilities: noCapability })).toEqual(deny("SUBSCRIPTION_ENDED"));
  });
});

describe("changing a subscription", () => {
  const facts = (role: keyof typeof capabilitiesOfRole, isOwn: boolean, isEnded = false) => ({
    isOwn,
    isEnded,
    capabilities: new Set(capabilitiesOfRole[role]),
  });
  it("is a manager's; whoever may not change his own asks", () => {
    expect(allowedSubscriptionActions(facts("DEPUTY_MANAGER", false))).toEqual(["CHANGE", "END"]);
    expect(allowedSubscriptionActions(facts("DEPUTY_MANAGER", true))).toEqual(["ASK_CHANGE", "END"]);
    expect(allowedSubscriptionActions(facts("PRINCIPAL_MANAGER", true))).toEqual(["CHANGE", "END"]);
    expect(allowedSubscriptionActions(facts("MEMBER", true))).toEqual(["ASK_CHANGE", "END"]);
    expect(allowedSubscriptionActions(facts("MEMBER", false))).toEqual([]);
    expect(allowedSubscriptionActions(facts("PRINCIPAL_MANAGER", true, true))).toEqual([]);
  });
  it("counts from today, or from the first day of a right to come", () => {
    const next = { access: "WRITE", endsOn: null } as const;
    expect(changedTerms(terms({ startsOn: "2026-01-01" }), next, today)).toEqual({ ...next, startsOn: today });
    expect(changedTerms(terms({ startsOn: "2026-12-01" }), next, today)).toEqual({ ...next, startsOn: "2026-12-01" });
  });
});

describe("what people type", () => {
  const id = "01890a5d-ac96-774b-bcce-b302099a8057";
  it("asks for a right and for a day that exists", () => {
    const typed = { structureId: id, spaceCode: "TIC_REFUND", access: "", startsOn: "31/02/2027" };
    expect(
      problemsFromZod(requestSpaceSubscriptionSchema.safeParse(typed).error as never).map(({ path, code }) => [path[0], code]),
    ).toEqual([
      ["access", "ACCESS_REQUIRED"],
      ["startsOn", "DATE_INVALID"],
    ]);
  });
  it("reads dates as people write them and says when they are in the wrong order", () => {
    const typed = { structureId: id, spaceCode: "TIC_REFUND", access: "READ", startsOn: "01/12/2026", endsOn: "2026-11-30" };
    expect(problemsFromZod(requestSpaceSubscriptionSchema.safeParse(typed).error as never)).toEqual([
      { code: "END_BEFORE_START", path: ["endsOn"], params: {} },
    ]);
  });
  it("asks for the beneficiary category when a space is opened", () => {
    const typed = { structureId: id, spaceCode: "TIC_REFUND", ceiling: "WRITE", beneficiaryCategoryCode: "", pacage: "12" };
    expect(problemsFromZod(openSpaceSchema.safeParse(typed).error as never).map(({ path, code }) => [path[0], code])).toEqual([
      ["beneficiaryCategoryCode", "REQUIRED"],
      ["pacage", "PACAGE_INVALID"],
    ]);
  });
});
