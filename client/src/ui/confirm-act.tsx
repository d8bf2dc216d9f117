import { useState } from "react";

import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Alert } from "./alert.tsx";
import { Button, ButtonRow } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { failureText } from "./failure.tsx";
import type { FormProblem } from "./form/form-problem.ts";

interface ConfirmActProps {
  readonly texts: { readonly title: string; readonly text: string; readonly confirm: string; readonly failed: string };
  readonly onConfirm: () => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** Asks before one act that cannot be undone; a refusal is told in place, and the caller closes when it is done. */
export function ConfirmAct({ texts, onConfirm, onClose }: ConfirmActProps) {
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
