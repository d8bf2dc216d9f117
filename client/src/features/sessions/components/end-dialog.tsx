import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { failureText } from "../../../ui/failure.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";

interface EndDialogProps {
  readonly texts: { readonly title: string; readonly text: string; readonly confirm: string; readonly failed: string };
  readonly onConfirm: () => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** Asks before signing out one browser, or all the others. */
export function EndDialog({ texts, onConfirm, onClose }: EndDialogProps) {
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
    <Dialog title={texts.title} onClose={onClose}>
      {refusal && (
        <Alert severity="error" live>
          <p>
            {texts.failed} {refusal}
          </p>
        </Alert>
      )}
      <p>{texts.text}</p>
      <ButtonRow>
        <Button busy={isSending} onClick={() => void confirm()}>
          {texts.confirm}
        </Button>
        <Button priority="tertiary" onClick={onClose}>
          {shell.dialog.cancel}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
