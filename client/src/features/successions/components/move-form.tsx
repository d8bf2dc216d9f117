import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { successionsMessages } from "../messages.ts";

export interface Move {
  readonly siret: string;
  readonly movedOn: string;
}

interface MoveFormProps {
  readonly formerSiret: string;
  readonly typed: Move | null;
  readonly onCheck: (move: Move) => Promise<readonly FormProblem[]>;
}

/** Where to, and since when. That the SIREN stays is told as it is typed. */
export function MoveForm({ formerSiret, typed, onCheck }: MoveFormProps) {
  const m = useMessages(successionsMessages);
  const today = useToday();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/successions/succession.schema").then((file) => file.moveSchemaFrom(formerSiret, today)),
    defaultValues: { siret: typed?.siret ?? "", movedOn: typed?.movedOn ?? "" },
  });
  return (
    <Form form={form} onSubmit={onCheck} hideRequiredNote>
      <TextField
        form={form}
        name="siret"
        label={m.newSiret}
        hint={m.newSiretHint}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
      <DateField form={form} name="movedOn" label={m.movedOn} hint={m.movedOnHint} max={today} />
      <SubmitButton form={form}>{m.check}</SubmitButton>
    </Form>
  );
}
