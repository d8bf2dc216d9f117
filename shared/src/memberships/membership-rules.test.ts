import { describe, expect, it } from "vitest";

import { capabilitiesOfRole } from "../access/capability-table.ts";
import { noCapability } from "../access/capability.ts";
import { maxDeputyManagers, membershipRoles, type MembershipRole } from "../access/membership-role.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { allowedMembershipActions, canChangeRole, canEndMembership, canGrantRole, judgeEndReason } from "./membership-rules.ts";

const held = (role: MembershipRole) => new Set(capabilitiesOfRole[role]);
const judge = (viewer: MembershipRole, role: MembershipRole, isOwn = false) =>
  canEndMembership({ role, isOwn, isEnded: false, capabilities: held(viewer) });

describe("ending an attachment", () => {
  it("lets everybody leave, except the principal manager", () => {
    expect(membershipRoles.map((role) => judge(role, role, true))).toEqual([deny("LAST_MANAGER"), allow(), allow()]);
  });
  it("lets managers end a member's, and only the principal manager a deputy's", () => {
    expect(judge("DEPUTY_MANAGER", "MEMBER")).toEqual(allow());
    expect(judge("DEPUTY_MANAGER", "DEPUTY_MANAGER")).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
    expect(judge("PRINCIPAL_MANAGER", "DEPUTY_MANAGER")).toEqual(allow());
    expect(judge("DEPUTY_MANAGER", "PRINCIPAL_MANAGER")).toEqual(deny("LAST_MANAGER"));
  });
  it("is refused to a member for another, and once it is over", () => {
    expect(judge("MEMBER", "MEMBER")).toEqual(deny("NOT_MANAGER"));
    const ended = {
      role: "MEMBER",
      isOwn: true,
      isEnded: true,
      capabilities: noCapability,
      deputies: 0,
      isManagementOffered: false,
    } as const;
    expect(canEndMembership(ended)).toEqual(deny("MEMBERSHIP_ENDED"));
    expect(allowedMembershipActions(ended)).toEqual([]);
    expect(allowedMembershipActions({ ...ended, isEnded: false })).toEqual(["END"]);
  });
});

describe("changing a role", () => {
  const change = (viewer: MembershipRole, role: MembershipRole, to: "MEMBER" | "DEPUTY_MANAGER", { isOwn = false, deputies = 0 } = {}) =>
    canChangeRole({ role, isOwn, isEnded: false, capabilities: held(viewer), deputies }, to);

  it("is the principal manager's, among others, while a place of deputy is free", () => {
    expect(change("PRINCIPAL_MANAGER", "MEMBER", "DEPUTY_MANAGER", { deputies: maxDeputyManagers - 1 })).toEqual(allow());
    expect(change("PRINCIPAL_MANAGER", "MEMBER", "DEPUTY_MANAGER", { deputies: maxDeputyManagers })).toEqual(
      deny("TOO_MANY_DEPUTIES", { max: maxDeputyManagers }),
    );
    expect(change("PRINCIPAL_MANAGER", "DEPUTY_MANAGER", "MEMBER", { deputies: maxDeputyManagers })).toEqual(allow());
    expect(change("PRINCIPAL_MANAGER", "MEMBER", "MEMBER")).toEqual(deny("ROLE_UNCHANGED"));
    expect(change("DEPUTY_MANAGER", "MEMBER", "DEPUTY_MANAGER")).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
    expect(change("DEPUTY_MANAGER", "DEPUTY_MANAGER", "MEMBER")).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
    expect(change("MEMBER", "MEMBER", "DEPUTY_MANAGER")).toEqual(deny("NOT_MANAGER"));
  });
  it("raises nobody by his own hand; a deputy may step down; the principal manager hands over instead", () => {
    expect(change("MEMBER", "MEMBER", "DEPUTY_MANAGER", { isOwn: true })).toEqual(deny("CANNOT_RAISE_OWN_ROLE"));
    expect(change("DEPUTY_MANAGER", "DEPUTY_MANAGER", "MEMBER", { isOwn: true })).toEqual(allow());
    for (const viewer of membershipRoles.slice(0, 2)) expect(change(viewer, "PRINCIPAL_MANAGER", "MEMBER")).toEqual(deny("LAST_MANAGER"));
    expect(change("PRINCIPAL_MANAGER", "PRINCIPAL_MANAGER", "MEMBER", { isOwn: true })).toEqual(deny("LAST_MANAGER"));
  });
  it("shows as actions what it allows, and nothing else", () => {
    const actions = (viewer: MembershipRole, role: MembershipRole, isOwn = false, deputies = 0, isManagementOffered = false) =>
      allowedMembershipActions({ role, isOwn, isEnded: false, capabilities: held(viewer), deputies, isManagementOffered });
    expect(actions("PRINCIPAL_MANAGER", "MEMBER")).toEqual(["MAKE_DEPUTY", "OFFER_MANAGEMENT", "SET_SERVICE", "END"]);
    expect(actions("PRINCIPAL_MANAGER", "MEMBER", false, 2)).toEqual(["OFFER_MANAGEMENT", "SET_SERVICE", "END"]);
    expect(actions("PRINCIPAL_MANAGER", "DEPUTY_MANAGER", false, 2)).toEqual(["MAKE_MEMBER", "OFFER_MANAGEMENT", "SET_SERVICE", "END"]);
    expect(actions("PRINCIPAL_MANAGER", "PRINCIPAL_MANAGER", true)).toEqual(["SET_SERVICE"]);
    expect(actions("DEPUTY_MANAGER", "DEPUTY_MANAGER", true)).toEqual(["MAKE_MEMBER", "SET_SERVICE", "END"]);
    expect(actions("DEPUTY_MANAGER", "DEPUTY_MANAGER")).toEqual(["SET_SERVICE"]);
    expect(actions("DEPUTY_MANAGER", "MEMBER")).toEqual(["SET_SERVICE", "END"]);
    expect(actions("MEMBER", "MEMBER", true)).toEqual(["END"]);
  });
});

describe("the reason of an end", () => {
  it("is said to whoever is detached, and not asked from whoever leaves", () => {
    expect(judgeEndReason(true, "")).toEqual(allow());
    expect(judgeEndReason(false, "Fin de contrat")).toEqual(allow());
    expect(judgeEndReason(false, "")).toEqual(at("reason", deny("DETACH_REASON_REQUIRED")));
  });
});

describe("granting a role", () => {
  it("never exceeds what is asked", () => {
    expect(canGrantRole("MEMBER", "DEPUTY_MANAGER", held("PRINCIPAL_MANAGER"))).toEqual(deny("GRANT_EXCEEDS_REQUEST"));
    expect(canGrantRole("DEPUTY_MANAGER", "MEMBER", held("DEPUTY_MANAGER"))).toEqual(allow());
  });
  it("leaves the making of a deputy to the principal manager", () => {
    expect(canGrantRole("DEPUTY_MANAGER", "DEPUTY_MANAGER", held("PRINCIPAL_MANAGER"))).toEqual(allow());
    expect(canGrantRole("DEPUTY_MANAGER", "DEPUTY_MANAGER", held("DEPUTY_MANAGER"))).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
  });
});
