import { expect, it } from "vitest";
import { allow, at, deny } from "../kernel/verdict.ts";
import { canAskClients, canBeClient } from "./client-rules.ts";

it("an active management center asks, and of beneficiaries only", () => {
  expect(canAskClients({ status: "ACTIVE", isManagementCenter: true })).toEqual(allow());
  expect(canAskClients({ status: "ACTIVE", isManagementCenter: false })).toEqual(at("centerId", deny("NOT_MANAGEMENT_CENTER")));
  expect(canAskClients({ status: "INACTIVE", isManagementCenter: true })).toEqual(deny("STRUCTURE_INACTIVE"));
  expect(canBeClient({ isManagementCenter: true })).toEqual(deny("CLIENT_IS_MANAGEMENT_CENTER"));
  expect(canBeClient({ isManagementCenter: false })).toEqual(allow());
});
