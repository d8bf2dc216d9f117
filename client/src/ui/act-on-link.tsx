import { useState, type ReactNode } from "react";

import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import { failureText } from "./failure.tsx";
import type { FormProblem } from "./form/form-problem.ts";

interface ActOnLinkProps {
  readonly action: string;
  readonly failed: string;
  readonly onAct: () => Promise<readonly FormProblem[]>;
  /** What the button would do. */
  readonly children: ReactNode;
}

/** The one button of a page behind a mailed link: opening the page does nothing by itself. A refusal is told in place. */
export function ActOnLink({ action, failed, onAct, children }: ActOnLinkProps) {
  const shell = useMessages(shellMessages);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const act = async () => {
    setSending(true);
    try {
      setRefusal((await onAct())[0]?.message ?? null);
    } catch (error) {
      setRefusal(failureText(error, shell));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      {refusal && (
        <Alert severity="error" live>
          <p>
            {failed} {refusal}
          </p>
        </Alert>
      )}
      {children}
      <Button busy={isSending} onClick={() => void act()}>
        {action}
      </Button>
    </>
  );
}
