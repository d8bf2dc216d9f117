import { useState } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { draftMessages } from "../draft-messages.ts";
import { sendingMessages } from "../sending-messages.ts";
import type { FileFactsFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { FileList } from "./file-list.tsx";
import { HeaderClashChoice } from "./header-clash.tsx";
import type { HeaderChanges, HeaderField } from "./header-fields.ts";
import { keptHere, leaveHeaderPart } from "./leave-header-part.ts";
import { PieceField } from "./piece-field.tsx";
import { RemovePiece } from "./remove-piece.tsx";
import { SaveStateText } from "./save-state-text.tsx";
import { statementsOf, typedAdvance, type StatementsValues } from "./statements-values.ts";
import { StepButtons } from "./step-buttons.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";
import { useHeaderPart, type HeaderPart } from "./use-header-part.ts";
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
  const words = useMessages(sendingMessages).pieces;
  const { campaign } = request;
  const { form, part, fieldsOf } = useStatements(request, draft);
  const pieces = usePieces(draft);
  const [removing, setRemoving] = useState<FileFactsFragment | null>(null);
  const save = async (): Promise<readonly FormProblem[]> => {
    if (!(await pieces.attachChosen())) return keptHere(form);
    return leaveHeaderPart(form, part, onDone);
  };
  return (
    <>
      <Form form={form} onSubmit={save} guardUnsaved hideRequiredNote label={m.wizard.steps[2] ?? ""}>
        <Section title={words.title}>
          <p>{words.text}</p>
          <FileList files={request.attachments} actions={(file) => <RemoveButton file={file} onPress={setRemoving} />} />
          <PieceField pieces={pieces} />
        </Section>
        <SwornStatements form={form} campaign={campaign} />
        <StatementsClash form={form} part={part} fieldsOf={fieldsOf} />
        <SaveStateText state={part.state} fields={{ advance: words.advance }} />
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
  readonly form: UseFormReturn<StatementsValues>;
  readonly campaign: DraftRequest["campaign"];
}

/** What the campaign asks to swear. */
function SwornStatements({ form, campaign }: SwornStatementsProps) {
  const m = useMessages(sendingMessages).pieces;
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
  const m = useMessages(sendingMessages).pieces;
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

function useStatements(request: DraftRequest, draft: Draft) {
  const { campaign, swornAccuracy, swornNotInDifficulty, advanceCents } = request;
  const schema = () => import("./statements-form-schema.ts").then((file) => file.statementsFormSchema);
  const form = useSchemaForm<StatementsValues>({
    schema,
    defaultValues: { swornAccuracy, swornNotInDifficulty, advance: typedAdvance(advanceCents) },
  });
  const fieldsOf = (values: StatementsValues) => statementsOf(values, campaign);
  const show = ({ advanceCents: cents, ...sworn }: HeaderChanges) => {
    if (sworn.swornAccuracy !== undefined) form.setValue("swornAccuracy", sworn.swornAccuracy);
    if (sworn.swornNotInDifficulty !== undefined) form.setValue("swornNotInDifficulty", sworn.swornNotInDifficulty);
    if (cents !== undefined) form.setValue("advance", typedAdvance(cents));
  };
  return { form, fieldsOf, part: useHeaderPart({ request, draft, form, schema, fieldsOf, show }) };
}

interface StatementsClashProps {
  readonly form: UseFormReturn<StatementsValues>;
  readonly part: HeaderPart;
  readonly fieldsOf: (values: StatementsValues) => HeaderChanges;
}

function StatementsClash({ form, part, fieldsOf }: StatementsClashProps) {
  const m = useMessages(sendingMessages).pieces;
  const words = useMessages(refundsMessages);
  const { euros } = useFormats();
  const names: Partial<Record<HeaderField, string>> = {
    swornAccuracy: m.accuracy,
    swornNotInDifficulty: m.notInDifficulty,
    advanceCents: m.advance,
  };
  const textOf = (field: HeaderField, fields: HeaderChanges) => {
    if (field === "advanceCents") return typeof fields.advanceCents === "number" ? euros(fields.advanceCents) : "";
    return fields[field] ? words.yes : words.no;
  };
  const mine = fieldsOf(useWatch({ control: form.control }) as StatementsValues);
  return <HeaderClashChoice part={part} mine={mine} nameOf={(field) => names[field] ?? ""} textOf={textOf} />;
}
