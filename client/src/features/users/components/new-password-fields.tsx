import { checkPassword, PASSWORD_MIN_LENGTH } from "@portail-tic/shared/kernel/password-rules";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { PasswordField } from "../../../ui/form/password-field.tsx";
import { usersMessages } from "../messages.ts";
import { strengthOf } from "./password-strength.ts";
import { StrengthMeter } from "./strength-meter.tsx";

/** What every form that chooses a password holds. */
export interface NewPasswordValues {
  password: string;
  passwordConfirmation: string;
}

interface NewPasswordFieldsProps<T extends NewPasswordValues> {
  readonly form: UseFormReturn<T>;
  /** Names and addresses of the person, where the page knows them: the rules count them as guessable. */
  readonly personalWords?: readonly string[];
}

/**
 * A new password typed twice, its rules and its strength shown while typing. The server judges again with the
 * person's own words (name, address, structure), which a public page may not know.
 */
export function NewPasswordFields<T extends NewPasswordValues>({ form, personalWords = [] }: NewPasswordFieldsProps<T>) {
  const m = useMessages(usersMessages).password;
  // The two fields are all this component needs; the forms that use it add others.
  const fields = form as unknown as UseFormReturn<NewPasswordValues>;
  const password = useWatch({ control: fields.control, name: "password" });
  const { hasLength, hasClasses, isUnguessable } = checkPassword(password, { personalWords });
  const rules = [
    { text: m.length(PASSWORD_MIN_LENGTH), isMet: hasLength },
    { text: m.classes, isMet: hasClasses },
    { text: m.uncommon, isMet: isUnguessable },
  ];
  return (
    <>
      <PasswordField form={fields} name="password" label={m.label} hint={m.advice} autoComplete="new-password" rules={rules} />
      <StrengthMeter level={strengthOf(password, { personalWords })} />
      <PasswordField form={fields} name="passwordConfirmation" label={m.confirmation} autoComplete="new-password" />
    </>
  );
}
