import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { fieldId, type FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Said } from "../../../ui/said.tsx";
import type { NotificationPreferencesQuery, UpdateNotificationPreferencesInput } from "../gql/graphql.ts";
import type { PreferenceMessages } from "../preference-messages.fr.ts";
import { preferenceMessages } from "../preference-messages.ts";

export type Preferences = NotificationPreferencesQuery["notificationPreferences"];
type Family = Preferences["families"][number];

interface PreferencesFormProps {
  readonly preferences: Preferences;
  readonly onSubmit: (input: UpdateNotificationPreferencesInput) => Promise<readonly FormProblem[]>;
}

/** Events by channel, the summary and the language of the mails, in one save. What is locked is shown and not sent. */
export function PreferencesForm({ preferences: { families, digest, language }, onSubmit }: PreferencesFormProps) {
  const m = useMessages(preferenceMessages);
  const [isSaved, setSaved] = useState(false);
  const free = families.filter(({ isLocked }) => !isLocked);
  const form = useSchemaForm<UpdateNotificationPreferencesInput>({
    schema: () =>
      import("@portail-tic/shared/notifications/update-notification-preferences.schema").then(
        (file) => file.updateNotificationPreferencesSchema,
      ),
    defaultValues: { families: free.map(({ family, inPortal, mail }) => ({ family, inPortal, mail })), digest, language },
  });
  const save = async (input: UpdateNotificationPreferencesInput) => {
    setSaved(false);
    const problems = await onSubmit(input);
    if (problems.length === 0) {
      setSaved(true);
      form.reset(input);
    }
    return problems;
  };
  return (
    <Form form={form} onSubmit={save} label={m.form} guardUnsaved hideRequiredNote>
      <Said text={isSaved ? m.saved : null} />
      <DataTable caption={m.form} hideCaption columns={columnsOf(m, form, free)} rows={families} rowKey={({ family }) => family} />
      <p className="fr-text--sm">{m.alwaysHelp}</p>
      <div className="narrow">
        <SelectField
          form={form}
          name="digest"
          label={m.digest}
          hint={m.digestHint}
          choices={(["DAILY", "WEEKLY"] as const).map((value) => ({ value, label: m.frequencies[value] }))}
        />
        <SelectField
          form={form}
          name="language"
          label={m.language}
          choices={(["fr", "en"] as const).map((value) => ({ value, label: m.languages[value] }))}
        />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </div>
    </Form>
  );
}

/** One line per family; `free` are those the form holds, in its order. */
function columnsOf(
  m: PreferenceMessages,
  form: UseFormReturn<UpdateNotificationPreferencesInput>,
  free: readonly Family[],
): readonly Column<Family>[] {
  return [
    { id: "family", header: m.columns.family, rowHeader: true, cell: (family) => <FamilyName family={family} /> },
    {
      id: "inPortal",
      header: m.columns.inPortal,
      cell: (family) => {
        if (family.isLocked) return m.always;
        const name = `families.${free.indexOf(family)}.inPortal` as const;
        return (
          <div className="fr-checkbox-group fr-checkbox-group--sm">
            <input {...form.register(name)} id={fieldId(name)} type="checkbox" />
            <label className="fr-label" htmlFor={fieldId(name)}>
              <span>
                {m.show} <span className="fr-sr-only">{family.title}</span>
              </span>
            </label>
          </div>
        );
      },
    },
    {
      id: "mail",
      header: m.columns.mail,
      cell: (family) => {
        if (family.isLocked) return m.alwaysMail;
        const name = `families.${free.indexOf(family)}.mail` as const;
        return (
          <select {...form.register(name)} id={fieldId(name)} className="fr-select" aria-label={m.mailFor(family.title)}>
            {(["NOW", "DIGEST", "NONE"] as const).map((value) => (
              <option key={value} value={value}>
                {m.mails[value]}
              </option>
            ))}
          </select>
        );
      },
    },
  ];
}

function FamilyName({ family: { title, explanation } }: { family: Family }) {
  return (
    <>
      {title}
      <br />
      <span className="table-hint">{explanation}</span>
    </>
  );
}
