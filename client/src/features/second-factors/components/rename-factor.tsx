import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RenameFactorInput } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

interface RenameFactorProps {
  readonly factor: RenameFactorInput;
  readonly onSubmit: (input: RenameFactorInput) => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** Another name for an app or a key. */
export function RenameFactor({ factor: { id, name }, onSubmit, onClose }: RenameFactorProps) {
  const m = useMessages(secondFactorsMessages).rename;
  const form = useSchemaForm<RenameFactorInput>({
    schema: () => import("@portail-tic/shared/second-factors/factor.schema").then((file) => file.renameFactorSchema),
    defaultValues: { id, name },
  });
  return (
    <Dialog title={m.title(name)} onClose={onClose}>
      <Form form={form} onSubmit={onSubmit} hideRequiredNote>
        <TextField form={form} name="name" label={m.name} autoComplete="off" />
        <SubmitButton form={form}>{m.confirm}</SubmitButton>
      </Form>
    </Dialog>
  );
}
