import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Said } from "../../../ui/said.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { draftMessages } from "../draft-messages.ts";
import type { Draft, DraftRequest } from "./use-draft.ts";

/** A rate or a ceiling was corrected since the draft was typed: it is computed again by an act, so that the new amounts are seen. */
export function AmountsChanged({ request, draft }: { request: DraftRequest; draft: Draft }) {
  const m = useMessages(draftMessages).amountsChanged;
  const { euros } = useFormats();
  const [said, setSaid] = useState<string | null>(null);
  const before = request.totalCents;
  const { run, isSending, refusal } = useAct(async () => {
    const { totalCents, problems } = await draft.reprice();
    if (totalCents !== null) setSaid(m.done(euros(before), euros(totalCents)));
    return problems;
  });
  return (
    <>
      <Said text={said} />
      {request.submissionProblems.some(({ code }) => code === "AMOUNTS_CHANGED") && (
        <Alert severity="warning" title={m.title}>
          <Refusal lead={m.failed} text={refusal} />
          <p>{m.text(euros(before))}</p>
          <Button size="sm" busy={isSending} onClick={run}>
            {m.reprice}
          </Button>
        </Alert>
      )}
    </>
  );
}
