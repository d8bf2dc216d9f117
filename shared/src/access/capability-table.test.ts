import { describe, expect, it } from "vitest";

import { capabilitiesFor, capabilitiesOfRole, capabilitiesOfTicRefund, opens, readOnly, type StructureWork } from "./capability-table.ts";
import { isCapability } from "./capability.ts";
import { membershipRoles } from "./membership-role.ts";

const works = Object.keys(capabilitiesFor) as StructureWork[];

describe("the table of capabilities", () => {
  it("opens nothing to a stranger", () => {
    expect(works.filter((work) => opens(new Set(), work))).toEqual([]);
  });

  it("gives a member reading and asking, and nothing else", () => {
    expect(works.filter((work) => opens(new Set(capabilitiesOfRole.MEMBER), work))).toEqual(["readStructure", "requestSubscription"]);
  });

  it("keeps opening a space and making a deputy for the principal manager", () => {
    const holders = (work: StructureWork) => membershipRoles.filter((role) => opens(new Set(capabilitiesOfRole[role]), work));
    expect(holders("openSpace")).toEqual(["PRINCIPAL_MANAGER"]);
    expect(holders("grantManagement")).toEqual(["PRINCIPAL_MANAGER"]);
    expect(holders("decideApprovals")).toEqual(["PRINCIPAL_MANAGER", "DEPUTY_MANAGER"]);
  });

  it("gives no refund request by an attachment alone, whatever the role", () => {
    for (const role of membershipRoles) expect(opens(new Set(capabilitiesOfRole[role]), "readRefundRequests")).toBe(false);
  });

  it("lets WRITE through only under a WRITE ceiling; WRITE implies READ", () => {
    expect(capabilitiesOfTicRefund("WRITE", "WRITE")).toEqual(["TIC_REFUND_READ", "TIC_REFUND_WRITE"]);
    expect(capabilitiesOfTicRefund("WRITE", "READ")).toEqual(["TIC_REFUND_READ"]);
    expect(capabilitiesOfTicRefund("READ", "WRITE")).toEqual(["TIC_REFUND_READ"]);
  });

  it("takes the right to write refund requests from a read-only token", () => {
    const everything = new Set([...capabilitiesOfRole.PRINCIPAL_MANAGER, ...capabilitiesOfTicRefund("WRITE", "WRITE")]);
    expect([...everything].filter((capability) => !readOnly(everything).has(capability))).toEqual(["TIC_REFUND_WRITE"]);
  });

  it("knows its vocabulary", () => {
    expect(isCapability("STRUCTURE_MANAGE")).toBe(true);
    expect(isCapability("structure_manage")).toBe(false);
    expect(isCapability("")).toBe(false);
  });
});
