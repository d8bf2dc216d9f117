import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { CreateRefundRequestDocument, RenewRefundRequestDocument, type RefundDetailFragment } from "../gql/graphql.ts";
import { requestMessages } from "../request-messages.ts";

interface BeginAgainProps {
  readonly request: RefundDetailFragment;
  readonly onRefused: (problems: readonly FormProblem[]) => void;
}

/** From a sent request to a new draft: what was forgotten in the same campaign, or the same again for the next one. */
export function BeginAgain({ request, onRefused }: BeginAgainProps) {
  const m = useMessages(requestMessages);
  const mutate = useMutate();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  // One key per page: pressing twice opens one draft.
  const [key] = useState(() => crypto.randomUUID());
  const open = async (begin: () => Promise<{ refundRequest?: { id: string } | null; problems: readonly FormProblem[] }>) => {
    setBusy(true);
    const { refundRequest, problems } = await begin().finally(() => setBusy(false));
    if (!refundRequest) return onRefused(problems);
    await navigate({ to: "/demandes-tic/$id/modifier", params: { id: refundRequest.id }, search: { etape: "structure" } });
  };
  const renew = async () =>
    (await mutate(RenewRefundRequestDocument, { input: { id: request.id, idempotencyKey: `${key}:renew` } })).renewRefundRequest;
  const complement = async () => {
    const input = { structureId: request.structure.id, campaignId: request.campaign.id, idempotencyKey: `${key}:complement` };
    return (await mutate(CreateRefundRequestDocument, { input })).createRefundRequest;
  };
  return (
    <>
      {request.allowedActions.includes("COMPLEMENT") && (
        <Button priority="secondary" busy={isBusy} onClick={() => void open(complement)}>
          {m.complement}
        </Button>
      )}
      {request.allowedActions.includes("RENEW") && (
        <Button priority="secondary" busy={isBusy} onClick={() => void open(renew)}>
          {m.renew}
        </Button>
      )}
    </>
  );
}
