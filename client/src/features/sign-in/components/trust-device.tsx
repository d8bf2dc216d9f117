import { useMessages } from "../../../i18n/locale-provider.tsx";
import { signInMessages } from "../messages.ts";

/** The box that spares the second factor in this browser; its value outlives a change of method. */
export function TrustDevice({ isTicked, onTick }: { isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  const m = useMessages(signInMessages).trust;
  return (
    <div className="fr-checkbox-group fr-mb-3w">
      <input id="trust-device" type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <label className="fr-label" htmlFor="trust-device">
        {m.label}
        <span className="fr-hint-text">{m.hint}</span>
      </label>
    </div>
  );
}
