import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { useCopy } from "../../../ui/use-copy.ts";
import { apiAccessMessages } from "../messages.ts";

import "./api-access.css";

/** The secret, once. Nobody can read it again, not even the portal. */
export function TokenSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const m = useMessages(apiAccessMessages).secret;
  const { copy, outcome } = useCopy(secret);
  return (
    <Alert severity="success" title={m.title} live>
      <p className="fr-text--bold">{m.text}</p>
      <label className="fr-label" htmlFor="token-secret">
        {m.label}
      </label>
      <input id="token-secret" className="fr-input code-text fr-mb-2w" readOnly value={secret} onFocus={(event) => event.target.select()} />
      <ButtonRow>
        <Button onClick={copy}>{m.copy}</Button>
        <Button priority="tertiary" onClick={onDone}>
          {m.done}
        </Button>
      </ButtonRow>
      <p role="status" className="fr-mt-1w fr-mb-0">
        {outcome === "done" ? m.copied : outcome === "failed" ? m.copyFailed : ""}
      </p>
    </Alert>
  );
}
