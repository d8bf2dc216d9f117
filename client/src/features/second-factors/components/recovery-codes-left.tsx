import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { secondFactorsMessages } from "../messages.ts";

/** How many codes remain, and ten new ones on demand. */
export function RecoveryCodesLeft({ count, onRenew }: { count: number; onRenew: () => Promise<readonly FormProblem[]> }) {
  const m = useMessages(secondFactorsMessages).codes;
  const shell = useMessages(shellMessages);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const renew = async () => {
    setSending(true);
    setRefusal(null);
    try {
      setRefusal((await onRenew())[0]?.message ?? null);
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
            {m.renewFailed} {refusal}
          </p>
        </Alert>
      )}
      <p>{m.text}</p>
      <p className="fr-text--bold">{count > 0 ? m.left(count) : m.none}</p>
      {count > 0 && <p className="fr-text--sm">{m.renewHelp}</p>}
      <Button priority="secondary" busy={isSending} onClick={() => void renew()}>
        {m.renew}
      </Button>
    </>
  );
}
