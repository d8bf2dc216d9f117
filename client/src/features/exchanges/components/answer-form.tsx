import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { useFormState } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { FilesField } from "../../../ui/form/files-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useKeptForm, type KeptForm } from "../../../ui/form/use-kept-forms.ts";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { AnswerPieceInput } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";
import { usePieceWords, type PieceItem } from "./piece-words.ts";

/** Files of one call; the server says the same. */
const filesPerCall = 5;

export interface AnswerValues {
  itemId: string;
  words: string;
  wishedQuantity: string;
  files: File[];
}

interface AnswerFormProps {
  readonly item: PieceItem;
  readonly kept: KeptForm<AnswerValues>;
  readonly onSubmit: (input: AnswerPieceInput) => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** A file, a correction, or words: one of them is enough. */
export function AnswerForm({ item, kept, onSubmit, onCancel }: AnswerFormProps) {
  const m = useMessages(piecesMessages);
  const words = usePieceWords();
  const form = useSchemaForm<AnswerValues>({
    schema: () => import("@portail-tic/shared/exchanges/pieces.schema").then((file) => file.answerPieceSchema),
    defaultValues: {
      itemId: item.id,
      words: item.answerWords,
      wishedQuantity: item.wishedQuantity ?? "",
      files: [],
    },
  });
  useKeptForm(form, kept);
  const { isDirty } = useFormState({ control: form.control });
  const giveUp = () => {
    if (isDirty && !window.confirm(m.answer.giveUp)) return;
    kept.keep(null);
    onCancel();
  };
  return (
    <Form form={form} onSubmit={onSubmit} label={`${m.answer.reply} ${m.answer.about(words.title(item))}`} hideRequiredNote>
      <FilesField form={form} name="files" label={m.answer.files} maxBytes={MAX_FILE_BYTES} maxFiles={filesPerCall} />
      {item.line && (
        <TextField
          form={form}
          name="wishedQuantity"
          label={m.answer.quantity(m.asked.units[item.line.unit])}
          hint={m.answer.quantityHint}
          inputMode="decimal"
          autoComplete="off"
          optional
        />
      )}
      <TextArea form={form} name="words" label={m.answer.words} hint={m.answer.wordsHint} optional />
      <ButtonRow>
        <SubmitButton form={form}>{m.answer.save}</SubmitButton>
        <Button priority="tertiary" onClick={giveUp}>
          {m.answer.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
