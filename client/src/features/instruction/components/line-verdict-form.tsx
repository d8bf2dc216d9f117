import { useWatch } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { refundsMessages } from "../../refunds/index.ts";
import { LineReasonsDocument, type InstructedLineFragment, type LineVerdict, type ReviewRefundLinesInput } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import type { Instruction } from "./use-instruction.ts";

interface TypedVerdict {
  verdict: LineVerdict;
  quantity: string;
  reasonCode: string;
  words: string;
}

/** What is sent of what was typed: a field that its verdict hides is left out. */
function judgedOf(lineId: string, { verdict, quantity, reasonCode, words }: TypedVerdict): ReviewRefundLinesInput["lines"][number] {
  const isLess = verdict !== "ACCEPTED";
  return {
    lineId,
    verdict,
    quantity: verdict === "CORRECTED" ? quantity : "",
    reasonCode: isLess ? reasonCode : "",
    words: isLess ? words : "",
  };
}

interface LineVerdictFormProps {
  readonly line: InstructedLineFragment;
  readonly requestId: string;
  readonly instruction: Instruction;
  readonly onJudged: () => void;
}

/** Problems come with the place of the line in the call, and the call has one: the rest is the field's name. */
const ofTheLine = (problem: FormProblem): FormProblem => ({ ...problem, path: problem.path.slice(2) });

/** All, less or nothing, and why: saved, then the next line. */
export function LineVerdictForm({ line, requestId, instruction, onJudged }: LineVerdictFormProps) {
  const m = useMessages(linesMessages);
  const units = useMessages(refundsMessages).shortUnits;
  const { instructionReasons } = usePageQuery(LineReasonsDocument, {});
  const { grant } = line;
  const form = useSchemaForm<TypedVerdict>({
    defaultValues: {
      verdict: grant?.verdict ?? "ACCEPTED",
      quantity: grant?.quantity ?? "",
      reasonCode: grant?.reason?.code ?? "",
      words: grant?.words ?? "",
    },
  });
  const verdict = useWatch({ control: form.control, name: "verdict" });
  const send = async (typed: TypedVerdict) => {
    const problems = await instruction.reviewLines({ id: requestId, lines: [judgedOf(line.id, typed)] });
    if (problems.length === 0) onJudged();
    return problems.map(ofTheLine);
  };
  return (
    <Form form={form} onSubmit={send} label={m.verdict} hideRequiredNote>
      <RadioField
        form={form}
        name="verdict"
        label={m.verdict}
        choices={(["ACCEPTED", "CORRECTED", "REFUSED"] as const).map((value) => ({ value, label: m.verdictChoices[value] }))}
      />
      {verdict === "CORRECTED" && (
        <TextField form={form} name="quantity" label={m.quantity(units[line.unit])} inputMode="decimal" autoComplete="off" />
      )}
      {verdict !== "ACCEPTED" && (
        <>
          <SelectField
            form={form}
            name="reasonCode"
            label={m.reason}
            choices={instructionReasons.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <TextArea form={form} name="words" label={m.words} hint={m.wordsHint} rows={2} optional />
        </>
      )}
      <SubmitButton form={form}>{m.save}</SubmitButton>
    </Form>
  );
}
