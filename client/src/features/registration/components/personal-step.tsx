import { consentTexts } from "@portail-tic/shared/users/consent-texts";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { SuggestedEmailField } from "../../../ui/form/suggested-email-field.tsx";
import { EmailField, TextField } from "../../../ui/form/text-field.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { registrationMessages } from "../messages.ts";
import type { PersonalValues } from "./registration-values.ts";

interface StepProps {
  readonly form: UseFormReturn<PersonalValues>;
  readonly onDone: () => Promise<void>;
  readonly onFocus: () => void;
}

/** First step: who, which addresses, which consents. */
export function PersonalStep({ form, onDone, onFocus }: StepProps) {
  const m = useMessages(registrationMessages);
  return (
    <Form form={form} onSubmit={onDone} label={m.register.steps.personal} guardUnsaved onFocus={onFocus}>
      <SuggestedEmailField form={form} name="loginEmail" label={m.personal.loginEmail} hint={m.personal.loginEmailHint} />
      <EmailField form={form} name="loginEmailConfirmation" label={m.personal.loginEmailConfirmation} />
      <TextField form={form} name="firstName" label={m.personal.firstName} autoComplete="given-name" />
      <TextField form={form} name="lastName" label={m.personal.lastName} autoComplete="family-name" />
      <TextField form={form} name="phone" label={m.personal.phone} hint={m.personal.phoneHint} type="tel" autoComplete="tel" optional />
      <SuggestedEmailField form={form} name="contactEmail" label={m.personal.contactEmail} hint={m.personal.contactEmailHint} />
      <SameContactButton form={form} />
      <ConsentFields form={form} />
      <SubmitButton form={form}>{m.register.next}</SubmitButton>
    </Form>
  );
}

function SameContactButton({ form }: { form: UseFormReturn<PersonalValues> }) {
  const m = useMessages(registrationMessages).personal;
  const [loginEmail, contactEmail] = useWatch({ control: form.control, name: ["loginEmail", "contactEmail"] });
  if (loginEmail === "" || loginEmail === contactEmail) return null;
  return (
    <Button
      priority="tertiary"
      size="sm"
      onClick={() => form.setValue("contactEmail", loginEmail, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })}
    >
      {m.sameContact}
    </Button>
  );
}

function ConsentFields({ form }: { form: UseFormReturn<PersonalValues> }) {
  const m = useMessages(registrationMessages).consents;
  const { locale } = useLocale();
  return (
    <>
      <h3 className="fr-h5 fr-mt-4w">{m.title}</h3>
      <CheckboxField form={form} name="acceptsTerms" label={consentTexts.TERMS[locale]} />
      <p className="fr-text--sm">
        <TextLink to="/conditions-utilisation" target="_blank">
          {m.readTerms}
        </TextLink>
      </p>
      <CheckboxField form={form} name="acceptsSurvey" label={consentTexts.SATISFACTION_SURVEY[locale]} optional />
    </>
  );
}
