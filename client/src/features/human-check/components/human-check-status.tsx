import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { humanCheckMessages } from "../messages.ts";
import type { HumanCheck } from "./use-human-check.ts";

const look = { IDLE: "info", WORKING: "info", DONE: "valid", FAILED: "error" } as const;

/** Where the check stands, announced when it changes; a failed one can be run again. Nothing to see, to hear or to copy. */
export function HumanCheckStatus({ check: { state, retry } }: { check: HumanCheck }) {
  const m = useMessages(humanCheckMessages);
  const text = { IDLE: m.idle, WORKING: m.working, DONE: m.done, FAILED: m.failed }[state];
  return (
    <div className="fr-messages-group fr-mb-3w">
      <p role="status" className={`fr-message fr-message--${look[state]} fr-mb-1w`}>
        {text}
      </p>
      {state === "FAILED" && (
        <Button priority="secondary" size="sm" onClick={retry}>
          {m.retry}
        </Button>
      )}
    </div>
  );
}
