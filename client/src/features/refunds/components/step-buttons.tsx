import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { draftMessages } from "../draft-messages.ts";

/** The way on (`children`) and the way back of a step. */
export function StepButtons({ onPrevious, children }: { onPrevious?: () => void; children: ReactNode }) {
  const m = useMessages(draftMessages).wizard;
  return (
    <div className="fr-mt-4w">
      <ButtonRow>
        {children}
        {onPrevious && (
          <Button priority="secondary" onClick={onPrevious}>
            {m.previous}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
