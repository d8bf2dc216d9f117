import { useState } from "react";
import { useWatch, type FieldValues, type PathValue, type FieldPath } from "react-hook-form";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { Button } from "../button.tsx";
import { fieldId } from "./form-problem.ts";
import { EmailField, type TextFieldProps } from "./text-field.tsx";

interface Suggestion {
  readonly typed: string;
  readonly meant: string;
}

/**
 * An address that is about to be trusted with mails: once the field is left, a mistyped provider (« gmial.com ») is pointed out, with a
 * button to correct it. It stops nobody. The rule is fetched then: the page does not carry it.
 */
export function SuggestedEmailField<T extends FieldValues>(props: Omit<TextFieldProps<T>, "type">) {
  const { form, name } = props;
  const m = useMessages(shellMessages).form;
  const value = String(useWatch({ control: form.control, name }));
  const [found, setFound] = useState<Suggestion | null>(null);
  const look = async () => {
    const typed = String(form.getValues(name));
    const { suggestEmail } = await import("@portail-tic/shared/kernel/suggest-email");
    const meant = suggestEmail(typed);
    setFound(meant === null ? null : { typed, meant });
  };
  const accept = (meant: string) => {
    form.setValue(name, meant as PathValue<T, FieldPath<T>>, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    document.getElementById(fieldId(name))?.focus(); // the button goes away with its question
  };
  const current = found?.typed === value ? found : null;
  return (
    <div className={current ? "fr-mb-3w" : undefined} onBlur={() => void look().catch(() => undefined)}>
      <EmailField {...props} />
      <p role="status" className={current ? "fr-message fr-message--info fr-mt-n2w fr-mb-1w" : "fr-sr-only"}>
        {current && m.didYouMean(current.meant)}
      </p>
      {current && (
        <Button priority="tertiary" size="sm" onClick={() => accept(current.meant)}>
          {m.takeSuggestion(current.meant)}
        </Button>
      )}
    </div>
  );
}
