import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { draftMessages } from "../draft-messages.ts";
import { FileList } from "./file-list.tsx";
import { PieceField } from "./piece-field.tsx";
import { piecesChangesOf, type PiecesValues } from "./pieces-values.ts";
import { StepButtons } from "./step-buttons.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";
import { usePieces } from "./use-pieces.ts";

interface PiecesStepProps {
  readonly request: DraftRequest;
  readonly draft: Draft;
  readonly onPrevious: () => void;
  readonly onDone: () => void;
}

/** Step 3: other attachments, and what is sworn. */
export function PiecesStep({ request, draft, onPrevious, onDone }: PiecesStepProps) {
  const m = useMessages(draftMessages);
  const { campaign } = request;
  const form = usePiecesForm(request);
  const pieces = usePieces(draft, form);
  const save = async ({ piece, ...values }: PiecesValues) => {
    // A chosen file nobody sent yet goes along.
    const refused = piece ? await pieces.attach(piece) : [];
    if (refused.length > 0) return refused;
    const problems = await draft.update(piecesChangesOf(values, campaign));
    if (problems.length === 0) onDone();
    return problems;
  };
  return (
    <Form form={form} onSubmit={save} guardUnsaved hideRequiredNote label={m.wizard.steps[2] ?? ""}>
      <Section title={m.pieces.title}>
        <p>{m.pieces.text}</p>
        <FileList files={request.attachments} />
        <PieceField form={form} pieces={pieces} />
      </Section>
      <Section title={m.pieces.statements}>
        <div className="narrow">
          <CheckboxField form={form} name="swornAccuracy" label={m.pieces.accuracy} />
          {campaign.asksNotInDifficulty && (
            <CheckboxField form={form} name="swornNotInDifficulty" label={m.pieces.notInDifficulty} hint={m.pieces.notInDifficultyHint} />
          )}
          {campaign.asksAdvance && (
            <TextField
              form={form}
              name="advance"
              label={m.pieces.advance}
              hint={m.pieces.advanceHint}
              inputMode="decimal"
              autoComplete="off"
            />
          )}
        </div>
      </Section>
      <p>{m.wizard.notAll}</p>
      <StepButtons onPrevious={onPrevious}>
        <SubmitButton form={form}>{m.wizard.continue}</SubmitButton>
      </StepButtons>
    </Form>
  );
}

function usePiecesForm({ swornAccuracy, swornNotInDifficulty, advanceCents }: DraftRequest) {
  return useSchemaForm<PiecesValues>({
    schema: () => import("./pieces-form-schema.ts").then((file) => file.piecesFormSchema),
    defaultValues: {
      piece: null,
      swornAccuracy,
      swornNotInDifficulty,
      advance: advanceCents === null ? "" : (advanceCents / 100).toFixed(2).replace(".", ","),
    },
  });
}
