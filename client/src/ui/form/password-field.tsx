import "@codegouvfr/react-dsfr/dsfr/component/password/password.main.min.css";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

/** One condition of a new password, shown while typing. */
export interface PasswordRule {
  readonly text: string;
  readonly isMet: boolean;
}

type Props<T extends FieldValues> = FieldProps<T> & {
  readonly autoComplete: "current-password" | "new-password";
  readonly rules?: readonly PasswordRule[];
};

/** A password that can be shown; password managers and pasting are welcome. */
export function PasswordField<T extends FieldValues>({ form, name, label, hint, autoComplete, rules }: Props<T>) {
  const m = useMessages(shellMessages);
  const [isShown, setShown] = useState(false);
  const error = useFieldError(form, name);
  const id = fieldId(name);
  const rulesId = rules ? `${id}-rules` : undefined;
  return (
    <div className={`fr-password fr-mb-3w${error ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} />
      </label>
      <FieldHint id={id} hint={hint} />
      <div className="fr-input-wrap">
        <input
          {...form.register(name)}
          id={id}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error), more: rulesId })}
          className={`fr-password__input fr-input${error ? " fr-input--error" : ""}`}
        />
      </div>
      <FieldError id={id} error={error} />
      {rules && (
        <ul id={rulesId} className="fr-messages-group password-rules">
          {rules.map((rule) => (
            <li key={rule.text} className={`fr-message fr-message--${rule.isMet ? "valid" : "info"}`}>
              {rule.text}
            </li>
          ))}
        </ul>
      )}
      <div className="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm">
        <input
          type="checkbox"
          id={`${id}-show`}
          aria-label={m.form.showPassword}
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        <label className="fr-password__checkbox fr-label" htmlFor={`${id}-show`}>
          {m.form.show}
        </label>
      </div>
    </div>
  );
}
