import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { useWatch } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { FileField } from "../../../ui/form/file-field.tsx";
import { useUnsavedGuard } from "../../../ui/form/use-unsaved-guard.ts";
import { sendingMessages } from "../sending-messages.ts";
import type { Pieces } from "./use-pieces.ts";

/** One more piece, sent at once or with the step; leaving with one that nobody sent asks first. */
export function PieceField({ pieces }: { pieces: Pieces }) {
  const m = useMessages(sendingMessages).pieces;
  const { form } = pieces;
  const chosen = useWatch({ control: form.control, name: "piece" });
  useUnsavedGuard(chosen !== null);
  return (
    <div className="narrow fr-mt-3w">
      <FileField key={pieces.rounds} form={form} name="piece" label={m.file} maxBytes={MAX_FILE_BYTES} optional />
      {chosen && (
        <Button priority="secondary" busy={pieces.isBusy} onClick={() => void pieces.attachNow()}>
          {m.attach}
        </Button>
      )}
      <p role="status">{pieces.said}</p>
    </div>
  );
}
