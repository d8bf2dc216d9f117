import { rejectionReasonWords } from "@portail-tic/shared/approvals/rejection-reasons";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import { accessMessages } from "../../access/index.ts";
import type { ApprovalDetailFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

/** Everything known of one request, for its decider and its requester alike. */
export function ApprovalSummary({ approval }: { approval: ApprovalDetailFragment }) {
  const m = useMessages(approvalsMessages);
  const { moment, siret } = useFormats();
  const { locale } = useLocale();
  const { requester, center, structure, decider, rejectionReason, publicReason, internalNote } = approval;
  const items: (Description | null)[] = [
    { term: m.detail.requester, value: `${requester.displayName} (${requester.email})` },
    center ? { term: m.detail.center, value: `${center.name}, SIRET ${siret(center.siret)}` } : null,
    { term: m.detail.structure, value: `${structure.name}, SIRET ${siret(structure.siret)}` },
    { term: m.detail.createdAt, value: moment(approval.createdAt) },
    approval.status === "PENDING" ? { term: m.detail.expiresAt, value: moment(approval.expiresAt) } : null,
    ...useAskedItems(approval),
    { term: m.detail.comment, value: approval.comment },
    decider ? { term: m.detail.approver, value: decider.email ? `${decider.displayName} (${decider.email})` : decider.displayName } : null,
    approval.decidedAt ? { term: m.detail.decidedAt, value: moment(approval.decidedAt) } : null,
    rejectionReason && rejectionReason !== "OTHER" ? { term: m.detail.reason, value: rejectionReasonWords[rejectionReason][locale] } : null,
    publicReason ? { term: rejectionReason === "OTHER" ? m.detail.reason : m.detail.words, value: publicReason } : null,
    internalNote ? { term: m.detail.internalNote, value: internalNote } : null,
  ];
  return <DescriptionList items={items.filter((item) => item !== null)} />;
}

/** What was asked and, once decided, what was granted. */
function useAskedItems({ membership, spaceSubscriptions }: ApprovalDetailFragment): Description[] {
  const m = useMessages(approvalsMessages);
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const terms = (access: string, from: string, to: string | null) =>
    `${access}, ${m.detail.fromTo(date(from), to === null ? null : date(to))}`;
  const items: Description[] = [];
  if (membership) {
    items.push({ term: m.detail.requestedRole, value: rights.roles[membership.requestedRole] });
    if (membership.requestedServiceCode) items.push({ term: m.detail.requestedService, value: membership.requestedServiceCode });
    if (membership.grantedService) items.push({ term: m.detail.grantedService, value: membership.grantedService.name });
    if (membership.grantedRole) items.push({ term: m.detail.grantedRole, value: rights.roles[membership.grantedRole] });
  }
  for (const asked of spaceSubscriptions) {
    const { space, grantedAccess, grantedStartsOn } = asked;
    items.push({
      term: m.detail.requestedSpace(space.name),
      value: terms(rights.accesses[asked.requestedAccess], asked.requestedStartsOn, asked.requestedEndsOn),
    });
    if (grantedAccess === "NONE") items.push({ term: m.detail.grantedSpace(space.name), value: m.detail.refusedSpace });
    else if (grantedAccess && grantedStartsOn) {
      const value = terms(rights.accesses[grantedAccess], grantedStartsOn, asked.grantedEndsOn);
      items.push({ term: m.detail.grantedSpace(space.name), value });
    }
  }
  return items;
}
