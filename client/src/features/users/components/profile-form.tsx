import { formatPhone } from "@portail-tic/shared/kernel/phone";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Said } from "../../../ui/said.tsx";
import { accountMessages } from "../account-messages.ts";
import type { MyProfileQuery, UpdateProfileInput } from "../gql/graphql.ts";

export type MyUser = NonNullable<MyProfileQuery["viewer"]["user"]>;

interface ProfileFormProps {
  readonly user: MyUser;
  readonly onSubmit: (input: UpdateProfileInput) => Promise<readonly FormProblem[]>;
}

/** Personal data. The login address is read only: changing it takes both mailboxes. */
export function ProfileForm({ user, onSubmit }: ProfileFormProps) {
  const m = useMessages(accountMessages).personal;
  const [isSaved, setSaved] = useState(false);
  const form = useSchemaForm<UpdateProfileInput>({
    schema: () => import("@portail-tic/shared/users/update-profile.schema").then((file) => file.updateProfileSchema),
    defaultValues: {
      firstName: user.firstName,
      lastName: user.lastName,
      phone: formatPhone(user.phone ?? ""),
      contactEmail: user.contactEmail,
      language: user.language,
    },
  });
  const save = async (input: UpdateProfileInput) => {
    setSaved(false);
    const problems = await onSubmit({ ...input, phone: input.phone || null });
    if (problems.length === 0) {
      setSaved(true);
      form.reset(input);
    }
    return problems;
  };
  return (
    <Form form={form} onSubmit={save} label={m.title} guardUnsaved>
      <Said text={isSaved ? m.saved : null} />
      <TextField form={form} name="firstName" label={m.firstName} autoComplete="given-name" />
      <TextField form={form} name="lastName" label={m.lastName} autoComplete="family-name" />
      <TextField form={form} name="phone" label={m.phone} type="tel" autoComplete="tel" optional />
      <EmailField form={form} name="contactEmail" label={m.contactEmail} hint={m.contactEmailHint} />
      <SelectField
        form={form}
        name="language"
        label={m.language}
        hint={m.languageHint}
        choices={[
          { value: "fr", label: m.languages.fr },
          { value: "en", label: m.languages.en },
        ]}
      />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
