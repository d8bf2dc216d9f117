import { describe, expect, it } from "vitest";

import { allow, deny } from "../kernel/verdict.ts";
import { membershipRoles, type MembershipRole } from "../access/membership-role.ts";
import { allowedRecoveryActions, judgeRecovery, RECOVERY_ATTEMPTS, type RecoveryFacts } from "./recovery-rules.ts";
import {
  isLive,
  recoveryActions,
  recoveryStatuses,
  recoverySteps,
  recoveryWays,
  type RecoveryAction,
  type RecoveryStatus,
  type RecoveryWay,
} from "./recovery-states.ts";
import { openRecoveryWays, type RecoveryOpening } from "./recovery-ways.ts";

const booleans = [true, false] as const;
const roles: readonly (MembershipRole | null)[] = [...membershipRoles, null];

/** Every request anybody could look at. */
function* everyFacts(): Generator<RecoveryFacts> {
  for (const status of recoveryStatuses)
    for (const way of recoveryWays)
      for (const role of roles)
        for (const attempts of [0, RECOVERY_ATTEMPTS - 1, RECOVERY_ATTEMPTS])
          for (let bits = 0; bits < 2 ** 9; bits++) {
            const [isManagersTime, isDue, isPrinted, isPosted, isRequester, isIndependent, isAgent, hasDecided, hasPrinted] = Array.from(
              { length: 9 },
              (_, bit) => ((bits >> bit) & 1) === 1,
            ) as [boolean, boolean, boolean, boolean, boolean, boolean, boolean, boolean, boolean];
            yield {
              status,
              way,
              role,
              attempts,
              isManagersTime,
              isDue,
              isPrinted,
              isPosted,
              isRequester,
              isIndependent,
              isAgent,
              hasDecided,
              hasPrinted,
            };
          }
}

/** The same rule written as one would read it aloud: nothing of the table is used. */
const expected: Record<RecoveryAction, (f: RecoveryFacts) => boolean> = {
  CANCEL: (f) => f.isRequester && live(f.status),
  COMPLETE: (f) => f.isRequester && f.status === "DELAYED" && f.isDue,
  PROVE: (f) =>
    f.isRequester &&
    f.status === "ASKED" &&
    !f.isManagersTime &&
    f.attempts < 3 &&
    ((f.way === "LETTER" && f.isPosted) || f.way === "PACAGE"),
  ACCEPT: (f) => !f.isRequester && f.role === "PRINCIPAL_MANAGER" && live(f.status),
  STOP: (f) => !f.isRequester && (f.role === "PRINCIPAL_MANAGER" || f.role === "DEPUTY_MANAGER") && live(f.status),
  TAKE_OVER: (f) => !f.isRequester && f.role === "DEPUTY_MANAGER" && live(f.status) && f.way !== "DEPUTY",
  VOUCH: (f) =>
    !f.isRequester &&
    (f.role === "MEMBER" || f.role === "DEPUTY_MANAGER") &&
    f.way === "MEMBER" &&
    f.status === "ASKED" &&
    !f.isManagersTime &&
    f.isIndependent,
  APPROVE: (f) =>
    agent(f) && f.way === "SUPPORT" && (f.status === "ASKED" || f.status === "APPROVED_ONCE") && !f.isManagersTime && !f.hasDecided,
  REJECT: (f) => agent(f) && live(f.status),
  PRINT: (f) => agent(f) && letter(f) && !f.isPosted && (!f.isPrinted || f.hasPrinted),
  POST: (f) => agent(f) && letter(f) && f.isPrinted && !f.isPosted && !f.hasPrinted,
};
const live = (status: RecoveryStatus) => status === "ASKED" || status === "APPROVED_ONCE" || status === "DELAYED";
const agent = (f: RecoveryFacts) => f.isAgent && f.role === null && !f.isRequester;
const letter = (f: RecoveryFacts) => f.way === "LETTER" && f.status === "ASKED" && !f.isManagersTime;

describe("a request to recover a lost manager", () => {
  it("allows what the sentence says, to whom it says, in every situation there is", () => {
    let situations = 0;
    let allowed = 0;
    for (const facts of everyFacts()) {
      situations++;
      const actions = new Set(allowedRecoveryActions(facts));
      allowed += actions.size;
      for (const action of recoveryActions) {
        if (actions.has(action) !== expected[action](facts))
          expect({ action, facts, allowed: actions.has(action) }).toBe(expected[action](facts));
      }
    }
    console.log(`${situations} situations × ${recoveryActions.length} actions: ${allowed} allowed, the same as said aloud`);
    expect(situations).toBe(10 * 5 * 4 * 3 * 512);
  });

  it("once over is nobody's any more; and the managers can stop it in every state before", () => {
    for (const status of recoveryStatuses) {
      const ends = recoveryActions.filter((action) => recoverySteps[action].from.includes(status));
      if (!isLive(status)) expect(ends).toEqual([]);
      else expect(ends).toEqual(expect.arrayContaining(["STOP", "ACCEPT", "TAKE_OVER", "CANCEL", "REJECT"]));
    }
  });

  it("gives the role from one state only, and reaches that state by no way without somebody else or a proof", () => {
    expect(recoveryActions.filter((action) => recoverySteps[action].to?.includes("COMPLETED"))).toEqual(["COMPLETE"]);
    expect(recoverySteps.COMPLETE.from).toEqual(["DELAYED"]);
    const proving = recoveryActions.filter((action) => recoverySteps[action].to?.includes("DELAYED"));
    expect(proving).toEqual(["PROVE", "ACCEPT", "VOUCH", "APPROVE"]);
  });

  it("says why not, in words of the situation", () => {
    const asked: RecoveryFacts = {
      status: "ASKED",
      way: "MEMBER",
      isManagersTime: false,
      isDue: false,
      isPrinted: false,
      isPosted: false,
      attempts: 0,
      isRequester: false,
      role: "MEMBER",
      isIndependent: true,
      isAgent: false,
      hasDecided: false,
      hasPrinted: false,
    };
    const agentFacts = { ...asked, role: null, isAgent: true } as const;
    expect(judgeRecovery("VOUCH", asked)).toEqual(allow());
    expect(judgeRecovery("VOUCH", { ...asked, isManagersTime: true })).toEqual(deny("RECOVERY_MANAGERS_FIRST"));
    expect(judgeRecovery("VOUCH", { ...asked, isIndependent: false })).toEqual(deny("RECOVERY_NOT_INDEPENDENT"));
    expect(judgeRecovery("VOUCH", { ...asked, isRequester: true })).toEqual(deny("RECOVERY_NOT_YOURS"));
    expect(judgeRecovery("VOUCH", { ...asked, status: "EXPIRED" })).toEqual(deny("REQUEST_EXPIRED"));
    expect(judgeRecovery("STOP", asked)).toEqual(deny("NOT_MANAGER"));
    expect(judgeRecovery("COMPLETE", { ...asked, isRequester: true, status: "DELAYED" })).toEqual(deny("RECOVERY_DELAY_RUNS"));
    expect(judgeRecovery("PROVE", { ...asked, isRequester: true, way: "LETTER" })).toEqual(deny("RECOVERY_LETTER_NOT_POSTED"));
    expect(judgeRecovery("APPROVE", { ...agentFacts, way: "SUPPORT", hasDecided: true })).toEqual(deny("OTHER_AGENT_NEEDED"));
    expect(judgeRecovery("POST", { ...agentFacts, way: "LETTER", isPrinted: true, hasPrinted: true })).toEqual(deny("OTHER_AGENT_NEEDED"));
  });
});

describe("the ways open to somebody", () => {
  const said = (o: RecoveryOpening): RecoveryWay[] => {
    if (o.role === "PRINCIPAL_MANAGER") return [];
    if (o.role === "DEPUTY_MANAGER") return ["DEPUTY"];
    const isStranger = o.role === null;
    if (isStranger && !o.isDeserted && !o.wasLeftUnanswered) return [];
    const ways: RecoveryWay[] = [];
    if (!isStranger && o.hasVoucher) ways.push("MEMBER");
    if (o.hasDirectoryAddress) ways.push("LETTER");
    if (isStranger && o.isDeserted && !o.wasAttached && o.hasPacage) ways.push("PACAGE");
    return [...ways, "SUPPORT"];
  };

  it("are those of the sentence in every situation; PACAGE never for somebody the portal has shown it to", () => {
    let situations = 0;
    for (const role of roles)
      for (const wasAttached of booleans)
        for (const isDeserted of booleans)
          for (const wasLeftUnanswered of booleans)
            for (const hasVoucher of booleans)
              for (const hasDirectoryAddress of booleans)
                for (const hasPacage of booleans) {
                  const opening = { role, wasAttached, isDeserted, wasLeftUnanswered, hasVoucher, hasDirectoryAddress, hasPacage };
                  const ways = openRecoveryWays(opening);
                  expect(ways).toEqual(said(opening));
                  if (role !== null || wasAttached) expect(ways).not.toContain("PACAGE");
                  situations++;
                }
    expect(situations).toBe(256);
  });
});
