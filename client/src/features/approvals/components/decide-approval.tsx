import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Section } from "../../../ui/page.tsx";
import { DecideApprovalDocument, type ApprovalDetailFragment, type DecideApprovalInput } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { ApproveForm } from "./approve-form.tsx";
import { RejectDialog } from "./reject-dialog.tsx";

interface DecideApprovalProps {
  readonly approval: ApprovalDetailFragment;
  /** Called once the server has recorded the decision, never before. */
  readonly onDecided: (verdict: string) => void;
  /** Somebody else was faster, or the days have run out: what the server says of it. */
  readonly onTooLate: (message: string) => void;
}

/** « Approuver » or « Rejeter »; when somebody else was faster, the problem says so and the page shows the decision. */
export function DecideApproval({ approval, onDecided, onTooLate }: DecideApprovalProps) {
  const m = useMessages(approvalsMessages).decide;
  const mutate = useMutate();
  const [isRejecting, setRejecting] = useState(false);
  const decide = async (input: DecideApprovalInput) => {
    const { approval: decided, problems } = (await mutate(DecideApprovalDocument, { input }, { refetchQueries: "active" })).decideApproval;
    if (decided) onDecided(input.verdict);
    const late = problems.find(({ code }) => code === "ALREADY_DECIDED" || code === "REQUEST_EXPIRED");
    if (late) onTooLate(late.message);
    return problems;
  };
  return (
    <Section title={m.title}>
      <ApproveForm approval={approval} onApprove={decide} onReject={() => setRejecting(true)} />
      {isRejecting && <RejectDialog approvalId={approval.id} onReject={decide} onClose={() => setRejecting(false)} />}
    </Section>
  );
}
