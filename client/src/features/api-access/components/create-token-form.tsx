import { TOKEN_MAX_DAYS } from "@portail-tic/shared/api-access/token-limits";
import { useState } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { CreateApiTokenInput } from "../gql/graphql.ts";
import { apiAccessMessages } from "../messages.ts";
import { TokenStructures } from "./token-structures.tsx";
import { expiryBounds, newTokenValues, type TokenValues } from "./token-values.ts";

interface CreateTokenFormProps {
  readonly searchStructures: (text: string) => Promise<readonly Choice[]>;
  readonly onSubmit: (input: CreateApiTokenInput) => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** Name, scope, structures and end of a new token. */
export function CreateTokenForm({ searchStructures, onSubmit, onCancel }: CreateTokenFormProps) {
  const m = useMessages(apiAccessMessages);
  const [now] = useState(() => new Date());
  const form = useSchemaForm<TokenValues>({
    schema: () => import("@portail-tic/shared/api-access/create-api-token.schema").then((file) => file.createApiTokenSchema),
    defaultValues: newTokenValues(now),
  });
  const limit = useWatch({ control: form.control, name: "limit" });
  const create = async ({ name, scope, expiresOn, structureIds, ...values }: TokenValues) => {
    const isLimited = values.limit === "some";
    // The server reads an empty list as « nothing »: a token that opens nothing helps nobody.
    if (isLimited && structureIds.length === 0) return [{ code: "REQUIRED", path: ["structure"], message: m.form.noneChosen }];
    return onSubmit({ name, scope, expiresOn, structureIds: isLimited ? structureIds : null });
  };
  return (
    <Form form={form} onSubmit={create} label={m.form.title} guardUnsaved>
      <TextField form={form} name="name" label={m.form.name} hint={m.form.nameHint} autoComplete="off" />
      <ScopeField form={form} />
      <RadioField
        form={form}
        name="limit"
        label={m.form.limit}
        choices={[
          { value: "all", label: m.form.limits.all },
          { value: "some", label: m.form.limits.some },
        ]}
      />
      {limit === "some" && <TokenStructures form={form} search={searchStructures} />}
      <DateField
        form={form}
        name="expiresOn"
        label={m.form.expiresOn}
        hint={m.form.expiresOnHint(TOKEN_MAX_DAYS)}
        {...expiryBounds(now, TOKEN_MAX_DAYS)}
      />
      <ButtonRow>
        <SubmitButton form={form}>{m.form.submit}</SubmitButton>
        <Button priority="tertiary" onClick={onCancel}>
          {m.form.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function ScopeField({ form }: { form: UseFormReturn<TokenValues> }) {
  const m = useMessages(apiAccessMessages);
  const scopes = ["READ", "READ_WRITE"] as const;
  const choices = scopes.map((value) => ({ value, label: m.scopes[value], hint: m.form.scopeHints[value] }));
  return <RadioField form={form} name="scope" label={m.form.scope} choices={choices} />;
}
