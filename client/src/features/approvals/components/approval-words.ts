import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { BadgeTone } from "../../../ui/badge.tsx";
import type { ApprovalRowFragment, ApprovalStatus } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

export const statusTones: Record<ApprovalStatus, BadgeTone> = {
  PENDING: "new",
  APPROVED: "success",
  REJECTED: "error",
  CANCELLED: "neutral",
  EXPIRED: "warning",
};

/** What is asked, in one line: the column « Description ». */
export function useApprovalDescription(): (approval: Pick<ApprovalRowFragment, "kind" | "membership" | "spaceSubscriptions">) => string {
  const m = useMessages(approvalsMessages).kinds;
  return ({ kind, membership, spaceSubscriptions }) => {
    const spaces = spaceSubscriptions.map(({ space }) => space.name);
    return kind === "MEMBERSHIP"
      ? m.MEMBERSHIP(spaces, membership?.requestedRole === "DEPUTY_MANAGER")
      : m.SPACE_SUBSCRIPTION(spaces.join(", "));
  };
}
