import type { ReactNode } from "react";

import { Button } from "./button.tsx";
import type { FormProblem } from "./form/form-problem.ts";
import { Refusal } from "./refusal.tsx";
import { useAct } from "./use-act.ts";

interface ActOnLinkProps {
  readonly action: string;
  readonly failed: string;
  readonly onAct: () => Promise<readonly FormProblem[]>;
  /** What the button would do. */
  readonly children: ReactNode;
}

/** The one button of a page behind a mailed link: opening the page does nothing by itself. A refusal is told in place. */
export function ActOnLink({ action, failed, onAct, children }: ActOnLinkProps) {
  const { run, isSending, refusal } = useAct(onAct);
  return (
    <>
      <Refusal lead={failed} text={refusal} />
      {children}
      <Button busy={isSending} onClick={run}>
        {action}
      </Button>
    </>
  );
}
