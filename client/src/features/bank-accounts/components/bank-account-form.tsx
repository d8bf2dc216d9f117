import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { FileField } from "../../../ui/form/file-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { AddBankAccountInput } from "../gql/graphql.ts";
import { bankAccountsMessages } from "../messages.ts";

interface BankAccountValues extends Omit<AddBankAccountInput, "rib" | "bic"> {
  bic: string;
  rib: File | null;
}

interface BankAccountFormProps {
  readonly structure: Choice | undefined;
  readonly search: (text: string) => Promise<readonly Choice[]>;
  readonly onSubmit: (input: AddBankAccountInput) => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** Name, structure, IBAN, BIC, holder and RIB. The key is made once: pressing twice, or again after a cut, records one account. */
export function BankAccountForm({ structure, search, onSubmit, onCancel }: BankAccountFormProps) {
  const m = useMessages(bankAccountsMessages);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useSchemaForm<BankAccountValues>({
    schema: () => import("./bank-account-form-schema.ts").then((file) => file.bankAccountFormSchema),
    defaultValues: { structureId: structure?.value ?? "", label: "", holder: "", iban: "", bic: "", rib: null, idempotencyKey },
  });
  // Without its rules (network) the form reaches this with no file: the server's answer says that the RIB is missing.
  const send = ({ rib, bic, ...typed }: BankAccountValues) => onSubmit({ ...typed, bic: bic || null, rib: rib ?? new File([], "rib.pdf") });
  return (
    <Form form={form} onSubmit={send} label={m.form.title} guardUnsaved>
      <Selector
        form={form}
        name="structureId"
        label={m.structure.label}
        hint={m.structure.hint}
        search={search}
        initialChoice={structure}
      />
      <TextField form={form} name="label" label={m.form.label} hint={m.form.labelHint} autoComplete="off" />
      <TextField form={form} name="holder" label={m.form.holder} hint={m.form.holderHint} autoComplete="off" />
      <TextField form={form} name="iban" label={m.form.iban} hint={m.form.ibanHint} autoComplete="off" spellCheck={false} />
      <TextField form={form} name="bic" label={m.form.bic} hint={m.form.bicHint} autoComplete="off" spellCheck={false} optional />
      <FileField form={form} name="rib" label={m.form.rib} maxBytes={MAX_FILE_BYTES} />
      <Alert severity="info">
        <p>{m.form.security}</p>
      </Alert>
      <ButtonRow>
        <SubmitButton form={form}>{m.form.submit}</SubmitButton>
        <Button priority="tertiary" onClick={onCancel}>
          {m.form.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
