import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { CancelApprovalDocument } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

/** Takes one's own request back, after a confirmation. */
export function CancelApproval({ id }: { id: string }) {
  const m = useMessages(approvalsMessages).mine;
  const mutate = useMutate();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const cancel = async () => {
    setBusy(true);
    try {
      await mutate(CancelApprovalDocument, { input: { id } }, { refetchQueries: "active" });
      setAsking(false);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button priority="secondary" onClick={() => setAsking(true)}>
        {m.cancel}
      </Button>
      {isAsking && (
        <Dialog title={m.cancelTitle} onClose={() => setAsking(false)}>
          {failure !== null && (
            <Alert severity="error" live>
              <FailureText error={failure} />
            </Alert>
          )}
          <p>{m.cancelText}</p>
          <Button busy={isBusy} onClick={() => void cancel()}>
            {m.cancel}
          </Button>
        </Dialog>
      )}
    </>
  );
}
