import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { secondFactorsMessages } from "../messages.ts";

/** How many codes remain, and ten new ones on demand. */
export function RecoveryCodesLeft({ count, onRenew }: { count: number; onRenew: () => Promise<readonly FormProblem[]> }) {
  const m = useMessages(secondFactorsMessages).codes;
  const { run, isSending, refusal } = useAct(onRenew);
  return (
    <>
      <Refusal lead={m.renewFailed} text={refusal} />
      <p>{m.text}</p>
      <p className="fr-text--bold">{count > 0 ? m.left(count) : m.none}</p>
      {count > 0 && <p className="fr-text--sm">{m.renewHelp}</p>}
      <Button priority="secondary" busy={isSending} onClick={run}>
        {m.renew}
      </Button>
    </>
  );
}
