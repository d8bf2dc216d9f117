import "./strength-meter.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usersMessages } from "../messages.ts";
import { strengthLevels, type StrengthLevel } from "./password-strength.ts";

/** « Niveau de sécurité » : the word for everybody, the bars for those who would rather look. */
export function StrengthMeter({ level }: { level: StrengthLevel }) {
  const m = useMessages(usersMessages).password;
  const rank = strengthLevels.indexOf(level);
  return (
    <div className="fr-mb-3w">
      <p className="fr-text--sm fr-mb-0" role="status">
        {m.strength} : <strong>{m.levels[level]}</strong>
      </p>
      <div className="strength-meter" aria-hidden="true">
        {strengthLevels.slice(1).map((step, index) => (
          <span key={step} className={index < rank ? `is-${level}` : undefined} />
        ))}
      </div>
    </div>
  );
}
