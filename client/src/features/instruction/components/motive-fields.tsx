import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { decisionMessages } from "../decision-messages.ts";
import { DecisionChoicesDocument } from "../gql/graphql.ts";

export const noMotive = { motiveCode: "", reason: "", internalNote: "" };

/** Why: a motive of the list, words for the requester, and a note the requester never reads. */
export function MotiveFields<T extends typeof noMotive>({ form }: { form: UseFormReturn<T> }) {
  const m = useMessages(decisionMessages);
  const { instructionReasons } = usePageQuery(DecisionChoicesDocument, {});
  const fields = form as unknown as UseFormReturn<typeof noMotive>;
  return (
    <>
      <SelectField
        form={fields}
        name="motiveCode"
        label={m.motive}
        hint={m.motiveHint}
        choices={instructionReasons.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea form={fields} name="reason" label={m.words} hint={m.wordsHint} optional />
      <TextArea form={fields} name="internalNote" label={m.internalNote} hint={m.internalNoteHint} optional />
    </>
  );
}
