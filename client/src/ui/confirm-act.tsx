import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Button, ButtonRow } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import type { FormProblem } from "./form/form-problem.ts";
import { Refusal } from "./refusal.tsx";
import { useAct } from "./use-act.ts";

interface ConfirmActProps {
  readonly texts: { readonly title: string; readonly text: string; readonly confirm: string; readonly failed: string };
  readonly onConfirm: () => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** Asks before one act that cannot be undone; a refusal is told in place, and the caller closes when it is done. */
export function ConfirmAct({ texts, onConfirm, onClose }: ConfirmActProps) {
  const shell = useMessages(shellMessages);
  const { run, isSending, refusal } = useAct(onConfirm);
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <Refusal lead={texts.failed} text={refusal} />
      <p>{texts.text}</p>
      <ButtonRow>
        <Button busy={isSending} onClick={run}>
          {texts.confirm}
        </Button>
        <Button priority="tertiary" onClick={onClose}>
          {shell.dialog.cancel}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
