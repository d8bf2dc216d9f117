import { describe, expect, it } from "vitest";

import { capabilitiesOfRole } from "../access/capability-table.ts";
import { noCapability } from "../access/capability.ts";
import { membershipRoles, type MembershipRole } from "../access/membership-role.ts";
import { allow, deny } from "../kernel/verdict.ts";
import { allowedMembershipActions, canEndMembership, canGrantRole } from "./membership-rules.ts";

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
    const ended = { role: "MEMBER", isOwn: true, isEnded: true, capabilities: noCapability } as const;
    expect(canEndMembership(ended)).toEqual(deny("MEMBERSHIP_ENDED"));
    expect(allowedMembershipActions(ended)).toEqual([]);
    expect(allowedMembershipActions({ ...ended, isEnded: false })).toEqual(["END"]);
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
