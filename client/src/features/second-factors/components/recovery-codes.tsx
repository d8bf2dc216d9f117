import { useMessages } from "../../../i18n/locale-provider.tsx";
import { saveAs } from "../../../lib/save-as.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { useCopy } from "../../../ui/use-copy.ts";
import { secondFactorsMessages } from "../messages.ts";

import "./security.css";

/** The ten codes, once: nobody can read them again, not even the portal. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const m = useMessages(secondFactorsMessages).codes;
  const text = codes.join("\n");
  const { copy, outcome } = useCopy(text);
  return (
    <Alert severity="success" title={m.shown} live>
      <p className="fr-text--bold">{m.once}</p>
      <ul className="recovery-codes secret-text fr-raw-list">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button size="sm" priority="secondary" onClick={copy}>
          {m.copy}
        </Button>
        <Button size="sm" priority="secondary" onClick={() => globalThis.print()}>
          {m.print}
        </Button>
        <Button size="sm" priority="secondary" onClick={() => saveAs(m.fileName, `${m.shown}\n\n${text}\n`)}>
          {m.download}
        </Button>
        <Button size="sm" priority="tertiary" onClick={onDone}>
          {m.done}
        </Button>
      </ButtonRow>
      <p role="status" className="fr-mt-1w fr-mb-0">
        {outcome === "done" ? m.copied : outcome === "failed" ? m.copyFailed : ""}
      </p>
    </Alert>
  );
}
