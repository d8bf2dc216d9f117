import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";
import type { StructureStatus } from "../structures/structure-status.ts";

/** FR: client attaché avec un accès, attaché sans accès, demande en attente. */
export const clientStates = ["SUBSCRIBED", "ATTACHED", "PENDING"] as const;
export type ClientState = (typeof clientStates)[number];

interface Organisation {
  readonly status: StructureStatus;
  readonly isManagementCenter: boolean;
}

/** Only a management center asks for its clients; its users are attached to it first. Source: `003` slides. */
export function canAskClients(center: Organisation): Verdict {
  if (center.status === "INACTIVE") return deny("STRUCTURE_INACTIVE");
  return center.isManagementCenter ? allow() : at("centerId", deny("NOT_MANAGEMENT_CENTER"));
}

/** A center files for beneficiaries; another center is none. */
export function canBeClient({ isManagementCenter }: Pick<Organisation, "isManagementCenter">): Verdict {
  return isManagementCenter ? deny("CLIENT_IS_MANAGEMENT_CENTER") : allow();
}
