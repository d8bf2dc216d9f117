import { checkPasswordShape, ordinaryPasswordRules, type PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { PasswordField } from "../../../ui/form/password-field.tsx";
import { usersMessages } from "../messages.ts";
import { StrengthMeter } from "./strength-meter.tsx";
import { loadPasswordJudge, usePasswordStrength } from "./use-password-strength.ts";

/** What every form that chooses a password holds. */
export interface NewPasswordValues {
  password: string;
  passwordConfirmation: string;
}

interface NewPasswordFieldsProps<T extends NewPasswordValues> {
  readonly form: UseFormReturn<T>;
  /** The rules of this person, as the server gave them: « bon » here is then exactly what it accepts. */
  readonly rules?: PasswordRules | null | undefined;
}

/** A new password typed twice, its rules and its strength shown while typing. The server judges again, by the same rules. */
export function NewPasswordFields<T extends NewPasswordValues>({ form, rules }: NewPasswordFieldsProps<T>) {
  const m = useMessages(usersMessages).password;
  // The two fields are all this component needs; the forms that use it add others.
  const fields = form as unknown as UseFormReturn<NewPasswordValues>;
  const known = rules ?? ordinaryPasswordRules;
  const password = useWatch({ control: fields.control, name: "password" });
  const strength = usePasswordStrength(password, known);
  const { hasLength, hasClasses } = checkPasswordShape(password, known);
  const lines = [
    { text: m.length(known.minLength), isMet: hasLength },
    { text: m.classes, isMet: hasClasses },
    { text: m.uncommon, isMet: strength?.isHardToGuess === true },
  ];
  return (
    <div onFocus={() => void loadPasswordJudge().catch(() => undefined)}>
      <PasswordField form={fields} name="password" label={m.label} hint={m.advice} autoComplete="new-password" rules={lines} />
      <StrengthMeter strength={strength} />
      <PasswordField form={fields} name="passwordConfirmation" label={m.confirmation} autoComplete="new-password" />
    </div>
  );
}
