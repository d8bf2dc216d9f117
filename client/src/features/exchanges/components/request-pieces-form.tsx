import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { PIECE_DUE_DAYS } from "@portail-tic/shared/exchanges/exchange-limits";
import { useFieldArray } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField, type Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RequestPiecesInput } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";

interface RequestPiecesFormProps {
  readonly id: string;
  readonly reasons: readonly Choice[];
  readonly searchLines: (text: string) => Promise<readonly Choice[]>;
  /** The line the officer came from. */
  readonly line: Choice | undefined;
  readonly onSubmit: (input: RequestPiecesInput) => Promise<readonly FormProblem[]>;
}

const empty = { lineId: "", reasonCode: "", words: "" };

/** The list of what is missing: each point about a line or the whole request, with its reason. */
export function RequestPiecesForm({ id, reasons, searchLines, line, onSubmit }: RequestPiecesFormProps) {
  const m = useMessages(piecesMessages).ask;
  const today = useToday();
  const form = useSchemaForm({
    schema: () => import("./request-pieces-form-schema.ts").then((file) => file.requestPiecesFormSchema),
    defaultValues: { id, dueOn: addDays(today, PIECE_DUE_DAYS.proposed), words: "", items: [{ ...empty, lineId: line?.value ?? "" }] },
  });
  const points = useFieldArray({ control: form.control, name: "items" });
  const send = ({ items, ...rest }: { id: string; dueOn: string; words: string; items: (typeof empty)[] }) =>
    onSubmit({ ...rest, items: items.map(({ lineId, ...item }) => ({ ...item, lineId: lineId || null })) });
  return (
    <Form form={form} onSubmit={send} guardUnsaved>
      {points.fields.map((point, index) => (
        <fieldset key={point.id} className="piece-item">
          <legend className="fr-text--bold">{m.item(index + 1)}</legend>
          <Selector
            form={form}
            name={`items.${index}.lineId`}
            label={m.line}
            hint={m.lineHint}
            search={searchLines}
            initialChoice={index === 0 ? line : undefined}
            optional
          />
          <SelectField form={form} name={`items.${index}.reasonCode`} label={m.reason} choices={reasons} />
          <TextArea form={form} name={`items.${index}.words`} label={m.itemWords} hint={m.itemWordsHint} rows={2} optional />
          {points.fields.length > 1 && (
            <Button priority="tertiary" size="sm" onClick={() => points.remove(index)}>
              {m.remove} <span className="fr-sr-only">{index + 1}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <ButtonRow>
        <Button priority="secondary" onClick={() => points.append(empty)}>
          {m.add}
        </Button>
      </ButtonRow>
      <div className="fr-mt-4w">
        <TextField form={form} name="dueOn" type="date" label={m.dueOn} hint={m.dueOnHint} />
        <TextArea form={form} name="words" label={m.words} rows={3} optional />
        <SubmitButton form={form}>{m.send}</SubmitButton>
      </div>
    </Form>
  );
}
