import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { failureText } from "../../../ui/failure.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { securityMessages } from "../security-messages.ts";

interface RemoveFactorDialogProps {
  readonly name: string;
  readonly onConfirm: () => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** Asks before an app stops serving. */
export function RemoveFactorDialog({ name, onConfirm, onClose }: RemoveFactorDialogProps) {
  const m = useMessages(securityMessages).remove;
  const shell = useMessages(shellMessages);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const confirm = async () => {
    setSending(true);
    setRefusal(null);
    try {
      setRefusal((await onConfirm())[0]?.message ?? null);
    } catch (error) {
      setRefusal(failureText(error, shell));
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog title={m.title(name)} onClose={onClose}>
      {refusal && (
        <Alert severity="error" live>
          <p>
            {m.failed} {refusal}
          </p>
        </Alert>
      )}
      <p>{m.text}</p>
      <ButtonRow>
        <Button busy={isSending} onClick={() => void confirm()}>
          {m.confirm}
        </Button>
        <Button priority="tertiary" onClick={onClose}>
          {shell.dialog.cancel}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
