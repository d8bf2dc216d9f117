import { useParams } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Badge } from "../../../ui/badge.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ApprovalSummary } from "../components/approval-summary.tsx";
import { statusTones, useApprovalDescription } from "../components/approval-words.ts";
import { AskAgain } from "../components/ask-again.tsx";
import { CancelApproval } from "../components/cancel-approval.tsx";
import { ApprovalDocument } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(ApprovalDocument, params);

/** One of my requests: where it stands, what it means, what I can do now. */
export function MyApprovalPage() {
  const m = useMessages(approvalsMessages);
  const { id } = useParams({ from: "/authed/mes-demandes/$id" });
  const { approval } = usePageQuery(ApprovalDocument, { id });
  const hasEnded = approval.status === "REJECTED" || approval.status === "EXPIRED" || approval.status === "CANCELLED";
  return (
    <Page title={useApprovalDescription()(approval)} narrow>
      <p>
        <Badge tone={statusTones[approval.status]}>{m.statuses[approval.status]}</Badge>
      </p>
      <p role="status">{m.mine.whatNow[approval.status]}</p>
      <ApprovalSummary approval={approval} />
      {approval.allowedActions.includes("CANCEL") && <CancelApproval id={approval.id} />}
      {hasEnded && <AskAgain approval={approval} />}
      <p className="fr-mt-4w">
        <TextLink to="/mes-demandes">{m.mine.back}</TextLink>
      </p>
    </Page>
  );
}
