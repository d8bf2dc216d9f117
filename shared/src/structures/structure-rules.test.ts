import { describe, expect, it } from "vitest";

import { capabilitiesOfRole, capabilitiesOfTicRefund } from "../access/capability-table.ts";
import { noCapability, type Capability } from "../access/capability.ts";
import { deny } from "../kernel/verdict.ts";
import {
  allowedStructureActions,
  canBecomeManagementCenter,
  canCreateRefundRequest,
  canOpenSpace,
  canDeactivateStructure,
  canUpdateStructure,
  TIC_REFUND,
  type StructureFacts,
} from "./structure-rules.ts";

const facts = (held: readonly Capability[], more: Partial<StructureFacts> = {}): StructureFacts => ({
  capabilities: new Set(held),
  status: "ACTIVE",
  isManagementCenter: false,
  openSpaces: [],
  ...more,
});
const { PRINCIPAL_MANAGER, DEPUTY_MANAGER, MEMBER } = capabilitiesOfRole;
const writer = capabilitiesOfTicRefund("WRITE", "WRITE");
const ofManagers = ["MANAGE_SERVICES", "DECLARE_SUCCESSION", "READ_JOURNAL"];
const open = { openSpaces: [TIC_REFUND] };

describe("what may be done on a structure", () => {
  it.each([
    ["a stranger", facts([...noCapability]), []],
    ["a member, space closed", facts(MEMBER), []],
    ["a member, space open", facts(MEMBER, open), ["REQUEST_SUBSCRIPTION"]],
    [
      "a member who may write",
      facts([...MEMBER, ...writer], open),
      ["ADD_BANK_ACCOUNT", "CREATE_REFUND_REQUEST", "REQUEST_SUBSCRIPTION", "READ_FIGURES"],
    ],
    ["a deputy, space closed", facts(DEPUTY_MANAGER), ["UPDATE", "ADD_BANK_ACCOUNT", "DECIDE_APPROVALS", ...ofManagers]],
    [
      "the principal manager, space closed",
      facts(PRINCIPAL_MANAGER),
      ["UPDATE", "OPEN_SPACE", "ADD_BANK_ACCOUNT", "DECIDE_APPROVALS", "DEACTIVATE", ...ofManagers],
    ],
    [
      "the principal manager with the right, space open",
      facts([...PRINCIPAL_MANAGER, ...writer], open),
      [
        "UPDATE",
        "ADD_BANK_ACCOUNT",
        "CREATE_REFUND_REQUEST",
        "GRANT_SUBSCRIPTION",
        "DECIDE_APPROVALS",
        "DEACTIVATE",
        ...ofManagers,
        "READ_FIGURES",
      ],
    ],
    [
      "the principal manager of a management center",
      facts(PRINCIPAL_MANAGER, { isManagementCenter: true }),
      ["UPDATE", "ADD_BANK_ACCOUNT", "DECIDE_APPROVALS", "DEACTIVATE", ...ofManagers],
    ],
    [
      "the principal manager of an inactive structure",
      facts([...PRINCIPAL_MANAGER, ...writer], { ...open, status: "INACTIVE" }),
      ["READ_FIGURES"],
    ],
  ])("%s: exactly these actions", (_, given, expected) => {
    expect(allowedStructureActions(given)).toEqual(expected);
  });

  it("tells each refusal apart", () => {
    expect(canDeactivateStructure(facts(DEPUTY_MANAGER))).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
    expect(canDeactivateStructure(facts(PRINCIPAL_MANAGER, { status: "INACTIVE" }))).toEqual(deny("STRUCTURE_INACTIVE"));
    expect(canUpdateStructure(facts(MEMBER))).toEqual(deny("NOT_MANAGER"));
    expect(canOpenSpace(facts(DEPUTY_MANAGER), TIC_REFUND)).toEqual(deny("NOT_PRINCIPAL_MANAGER"));
    expect(canOpenSpace(facts(PRINCIPAL_MANAGER, { isManagementCenter: true }), TIC_REFUND)).toEqual(
      deny("SPACE_REFUSED_TO_MANAGEMENT_CENTER"),
    );
    expect(canOpenSpace(facts(PRINCIPAL_MANAGER, open), TIC_REFUND)).toEqual(deny("SPACE_ALREADY_OPEN"));
    expect(canOpenSpace(facts(PRINCIPAL_MANAGER, { status: "INACTIVE" }), TIC_REFUND)).toEqual(deny("STRUCTURE_INACTIVE"));
    expect(canCreateRefundRequest(facts(PRINCIPAL_MANAGER))).toEqual(deny("SPACE_NOT_OPEN"));
    expect(canCreateRefundRequest(facts(PRINCIPAL_MANAGER, open))).toEqual(deny("NOT_ALLOWED"));
    expect(canBecomeManagementCenter(open)).toEqual(deny("MANAGEMENT_CENTER_HAS_SPACE"));
  });
});
