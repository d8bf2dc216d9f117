import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { refreshSession, type Viewer } from "../../../lib/session.ts";
import { StepUpDialog } from "../../../lib/step-up-dialog.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { staffMessages } from "../messages.ts";

/** Tells an agent why they have no staff power here, and how to get it at once. */
export function StaffBarrierNotice({ barrier }: { barrier: NonNullable<Viewer["staffBarrier"]> }) {
  const m = useMessages(staffMessages);
  const [isAsking, setAsking] = useState(false);
  const texts = barrier === "FACTOR_MISSING" ? m.missing : m.notShown;
  const done = (isConfirmed: boolean) => {
    setAsking(false);
    if (isConfirmed) void refreshSession();
  };
  return (
    <Alert severity="warning" title={texts.title} titleAs="p">
      <p className="fr-mb-2w">{texts.text}</p>
      {barrier === "FACTOR_MISSING" ? (
        <ButtonLink to="/mon-compte/securite" size="sm">
          {texts.action}
        </ButtonLink>
      ) : (
        <Button size="sm" onClick={() => setAsking(true)}>
          {texts.action}
        </Button>
      )}
      {isAsking && <StepUpDialog onDone={done} />}
    </Alert>
  );
}
