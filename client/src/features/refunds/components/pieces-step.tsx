import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { draftMessages } from "../draft-messages.ts";
import type { FileFactsFragment } from "../gql/graphql.ts";
import { FileList } from "./file-list.tsx";
import { PieceField } from "./piece-field.tsx";
import { piecesChangesOf, type PiecesValues } from "./pieces-values.ts";
import { RemovePiece } from "./remove-piece.tsx";
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
  const [removing, setRemoving] = useState<FileFactsFragment | null>(null);
  const save = async ({ piece, ...values }: PiecesValues) => {
    // A chosen file nobody sent yet goes along.
    const refused = piece ? await pieces.attach(piece) : [];
    if (refused.length > 0) return refused;
    const problems = await draft.update(piecesChangesOf(values, campaign));
    if (problems.length === 0) onDone();
    return problems;
  };
  return (
    <>
      <Form form={form} onSubmit={save} guardUnsaved hideRequiredNote label={m.wizard.steps[2] ?? ""}>
        <Section title={m.pieces.title}>
          <p>{m.pieces.text}</p>
          <FileList files={request.attachments} actions={(file) => <RemoveButton file={file} onPress={setRemoving} />} />
          <PieceField form={form} pieces={pieces} />
        </Section>
        <SwornStatements form={form} campaign={campaign} />
        <p>{m.wizard.notAll}</p>
        <StepButtons onPrevious={onPrevious}>
          <SubmitButton form={form}>{m.wizard.continue}</SubmitButton>
        </StepButtons>
      </Form>
      {/* Beside the form: the dialog holds one of its own. */}
      {removing && <RemovePiece file={removing} draft={draft} onRemoved={pieces.removed} onClose={() => setRemoving(null)} />}
    </>
  );
}

interface SwornStatementsProps {
  readonly form: UseFormReturn<PiecesValues>;
  readonly campaign: DraftRequest["campaign"];
}

/** What the campaign asks to swear. */
function SwornStatements({ form, campaign }: SwornStatementsProps) {
  const m = useMessages(draftMessages).pieces;
  return (
    <Section title={m.statements}>
      <div className="narrow">
        <CheckboxField form={form} name="swornAccuracy" label={m.accuracy} />
        {campaign.asksNotInDifficulty && (
          <CheckboxField form={form} name="swornNotInDifficulty" label={m.notInDifficulty} hint={m.notInDifficultyHint} />
        )}
        {campaign.asksAdvance && (
          <TextField form={form} name="advance" label={m.advance} hint={m.advanceHint} inputMode="decimal" autoComplete="off" />
        )}
      </div>
    </Section>
  );
}

interface RemoveButtonProps {
  readonly file: FileFactsFragment;
  readonly onPress: (file: FileFactsFragment) => void;
}

function RemoveButton({ file, onPress }: RemoveButtonProps) {
  const m = useMessages(draftMessages).pieces;
  return (
    <Button
      priority="tertiary-no-outline"
      size="sm"
      icon="fr-icon-delete-line"
      aria-label={m.removeOne(file.fileName)}
      onClick={() => onPress(file)}
    >
      {m.remove}
    </Button>
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
