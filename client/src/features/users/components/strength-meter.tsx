import type { PasswordLevel, PasswordStrength } from "@portail-tic/shared/kernel/password-strength";
import "./strength-meter.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usersMessages } from "../messages.ts";

const levels: readonly PasswordLevel[] = ["none", "weak", "fair", "good", "strong"];

/** « Niveau de sécurité » : the word and what to change for everybody, the bars for those who would rather look. */
export function StrengthMeter({ strength }: { strength: PasswordStrength | null }) {
  const m = useMessages(usersMessages).password;
  const rank = strength ? levels.indexOf(strength.level) : 0;
  return (
    <div className="fr-mb-3w">
      <div role="status">
        <p className="fr-text--sm fr-mb-0">
          {m.strength} : <strong>{strength ? m.levels[strength.level] : m.measuring}</strong>
        </p>
        {strength?.hint && <p className="fr-text--sm fr-mb-0">{m.hints[strength.hint]}</p>}
      </div>
      <div className="strength-meter" aria-hidden="true">
        {levels.slice(1).map((step, index) => (
          <span key={step} className={strength && index < rank ? `is-${strength.level}` : undefined} />
        ))}
      </div>
    </div>
  );
}
