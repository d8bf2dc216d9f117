import { useFormState, type FieldValues, type UseFormReturn } from "react-hook-form";
import type { ReactNode } from "react";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { Button, type ButtonLook } from "../button.tsx";

/** Sends its form; says that the sending is under way and refuses a second press. */
export function SubmitButton<T extends FieldValues>({
  form,
  children,
  ...look
}: ButtonLook & { form: UseFormReturn<T>; children: ReactNode }) {
  const m = useMessages(shellMessages);
  const { isSubmitting } = useFormState({ control: form.control });
  return (
    <>
      <Button {...look} type="submit" busy={isSubmitting}>
        {children}
      </Button>
      <span role="status" className="fr-sr-only">
        {isSubmitting ? m.working : ""}
      </span>
    </>
  );
}
