import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import { DeleteRefundRequestDocument, type RefundDetailFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { BeginAgain } from "./begin-again.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { later } from "./later.tsx";
import { LetterButton, PdfButton } from "./pdf-button.tsx";

// Its form is for the few who give up: the others read their request without it.
const WithdrawDialog = later(() => import("./withdraw-dialog.tsx").then((file) => file.WithdrawDialog));

interface RequestActionsProps {
  readonly request: RefundDetailFragment;
  readonly after: string | null;
  /** Withdrawing gave this: problems say that the situation changed meanwhile. */
  readonly onWithdrawn: (problems: readonly FormProblem[]) => void;
  readonly onRefused: (problems: readonly FormProblem[]) => void;
}

/** What the viewer may do now with a request: the server's `allowedActions`, nothing else. */
export function RequestActions({ request, after, onWithdrawn, onRefused }: RequestActionsProps) {
  const m = useMessages(refundsMessages).detail;
  const [asking, setAsking] = useState<"WITHDRAW" | "DELETE" | null>(null);
  const may = (action: RefundDetailFragment["allowedActions"][number]) => request.allowedActions.includes(action);
  return (
    <>
      <ButtonRow>
        {may("UPDATE") && (
          <ButtonLink to="/demandes-tic/$id/modifier" params={{ id: request.id }}>
            {m.update}
          </ButtonLink>
        )}
        {request.hasDecisionLetter && <LetterButton id={request.id} />}
        {may("DOWNLOAD_PDF") && <PdfButton id={request.id} />}
        {may("CHANGE_BANK_ACCOUNT") && (
          <ButtonLink to="/demandes-tic/$id/compte" params={{ id: request.id }}>
            {m.changeAccount}
          </ButtonLink>
        )}
        {request.status === "REJECTED" && request.structure.allowedActions.includes("CREATE_REFUND_REQUEST") && (
          <ButtonLink to="/demandes-tic/nouvelle" search={{ structure: request.structure.id }} priority="secondary">
            {m.newRequest}
          </ButtonLink>
        )}
        <BeginAgain request={request} onRefused={onRefused} />
        {may("WITHDRAW") && (
          <Button priority="tertiary" onClick={() => setAsking("WITHDRAW")}>
            {m.withdraw}
          </Button>
        )}
        {may("DELETE") && (
          <Button priority="tertiary" icon="fr-icon-delete-line" onClick={() => setAsking("DELETE")}>
            {m.delete}
          </Button>
        )}
      </ButtonRow>
      {asking === "WITHDRAW" && <WithdrawDialog id={request.id} after={after} onDone={onWithdrawn} onClose={() => setAsking(null)} />}
      {asking === "DELETE" && <DeleteDialog id={request.id} onClose={() => setAsking(null)} />}
    </>
  );
}

function DeleteDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const m = useMessages(refundsMessages).detail;
  const mutate = useMutate();
  const navigate = useNavigate();
  const remove = async () => {
    const { deletedId, problems } = (await mutate(DeleteRefundRequestDocument, { input: { id } })).deleteRefundRequest;
    if (deletedId) await navigate({ to: "/demandes-tic" });
    return problems;
  };
  return (
    <ConfirmDialog title={m.deleteTitle} confirm={m.delete} onConfirm={remove} onClose={onClose}>
      <p>{m.deleteText}</p>
    </ConfirmDialog>
  );
}
