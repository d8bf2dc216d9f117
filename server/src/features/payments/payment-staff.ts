import { hasStaffRole, type Viewer } from "../../platform/sessions/viewer.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { instructedOffices } from "../refunds/index.ts";

/** Whose payments this agent reads: every office's for an administrator, the own ones' for an officer. */
export interface PaymentReach {
  readonly isAdministrator: boolean;
  readonly officeIds: readonly string[];
}

/** FORBIDDEN for whoever is neither an officer nor an administrator. */
export function paymentReach(viewer: Viewer): PaymentReach {
  const reach = { isAdministrator: hasStaffRole(viewer, "ADMINISTRATOR"), officeIds: instructedOffices(viewer) };
  return reach.isAdministrator || reach.officeIds.length > 0 ? reach : forbidden();
}

/** FORBIDDEN for whoever is no administrator. */
export function requireAdministrator(viewer: Viewer): void {
  if (!hasStaffRole(viewer, "ADMINISTRATOR")) forbidden();
}
