import { expect, it } from "vitest";
import { capabilitiesOfRole } from "../access/capability-table.ts";
import { allow, deny } from "../kernel/verdict.ts";
import { TIC_REFUND, type StructureFacts } from "../structures/structure-rules.ts";
import { allowedSpaceActions, canChangeSpace } from "./space-rules.ts";

const open: StructureFacts = {
  capabilities: new Set(capabilitiesOfRole.PRINCIPAL_MANAGER),
  status: "ACTIVE",
  isManagementCenter: false,
  openSpaces: [TIC_REFUND],
};

it("an open space is changed and closed by the principal manager, while the structure is active", () => {
  expect(canChangeSpace(open, TIC_REFUND)).toEqual(allow());
  expect(canChangeSpace({ ...open, capabilities: new Set(capabilitiesOfRole.DEPUTY_MANAGER) }, TIC_REFUND)).toEqual(
    deny("NOT_PRINCIPAL_MANAGER"),
  );
  expect(canChangeSpace({ ...open, openSpaces: [] }, TIC_REFUND)).toEqual(deny("SPACE_NOT_OPEN"));
  expect(canChangeSpace({ ...open, status: "INACTIVE" }, TIC_REFUND)).toEqual(deny("STRUCTURE_INACTIVE"));
  expect(allowedSpaceActions(open, TIC_REFUND)).toEqual(["CHANGE_CEILING", "CLOSE"]);
  expect(allowedSpaceActions({ ...open, openSpaces: [] }, TIC_REFUND)).toEqual([]);
});
