import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ApprovalSummary } from "../components/approval-summary.tsx";
import { statusTones, useApprovalDescription } from "../components/approval-words.ts";
import { DecideApproval } from "../components/decide-approval.tsx";
import { RequesterHistory } from "../components/requester-history.tsx";
import { ApprovalDocument } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(ApprovalDocument, params);

/** One request, as the manager decides it. */
export function ApprovalPage() {
  const m = useMessages(approvalsMessages);
  const { id } = useParams({ from: "/authed/approbations/$id" });
  const { approval } = usePageQuery(ApprovalDocument, { id });
  const [verdict, setVerdict] = useState<string | null>(null);
  const [tooLate, setTooLate] = useState<string | null>(null);
  const title = useApprovalDescription()(approval);
  return (
    <Page title={title} narrow>
      {verdict !== null && (
        <Alert severity="success" live>
          <p>{verdict === "APPROVED" ? m.decide.approved : m.decide.rejected}</p>
        </Alert>
      )}
      {tooLate !== null && (
        <Alert severity="warning" live>
          <p>{tooLate}</p>
        </Alert>
      )}
      <p>
        <Badge tone={statusTones[approval.status]}>{m.statuses[approval.status]}</Badge>
      </p>
      <ApprovalSummary approval={approval} />
      {approval.allowedActions.includes("DECIDE") && <DecideApproval approval={approval} onDecided={setVerdict} onTooLate={setTooLate} />}
      <RequesterHistory approval={approval} />
      <p>
        <TextLink to="/approbations">{m.detail.back}</TextLink>
      </p>
    </Page>
  );
}
