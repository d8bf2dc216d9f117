import { useState } from "react";

import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { failureText } from "./failure.tsx";
import type { FormProblem } from "./form/form-problem.ts";

interface Act {
  readonly run: () => void;
  readonly isSending: boolean;
  /** Why the last try changed nothing, in words; null before it and once it is done. */
  readonly refusal: string | null;
}

/** What one button does: busy while it is on its way; the server's first problem, or the failure, is told in place. */
export function useAct(act: () => Promise<readonly Pick<FormProblem, "message">[]>): Act {
  const shell = useMessages(shellMessages);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    setRefusal(null);
    try {
      setRefusal((await act())[0]?.message ?? null);
    } catch (error) {
      setRefusal(failureText(error, shell));
    } finally {
      setSending(false);
    }
  };
  return { run: () => void send(), isSending, refusal };
}
