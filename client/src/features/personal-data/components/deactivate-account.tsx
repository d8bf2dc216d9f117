import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Section } from "../../../ui/page.tsx";
import { personalDataMessages } from "../messages.ts";

interface DeactivateAccountProps {
  readonly mayDeactivate: boolean;
  readonly obstacle: string | null;
  readonly onDeactivate: () => Promise<readonly FormProblem[]>;
}

/** A pause: nothing is lost, nobody signs in. */
export function DeactivateAccount({ mayDeactivate, obstacle, onDeactivate }: DeactivateAccountProps) {
  const m = useMessages(personalDataMessages).deactivate;
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={m.title}>
      <p>{m.text}</p>
      {mayDeactivate && (
        <Button priority="secondary" onClick={() => setAsking(true)}>
          {m.action}
        </Button>
      )}
      {obstacle && (
        <Alert severity="info">
          <p>{obstacle}</p>
        </Alert>
      )}
      {isAsking && (
        <ConfirmAct
          texts={{ title: m.ask, text: m.askText, confirm: m.confirm, failed: m.failed }}
          onConfirm={onDeactivate}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
