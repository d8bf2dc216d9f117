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
import { useKeptForm, type KeptForm } from "../../../ui/form/use-kept-forms.ts";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { refundsMessages } from "../../refunds/index.ts";
import { LineReasonsDocument, type InstructedLineFragment, type LineVerdict, type ReviewRefundLinesInput } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import type { Instruction } from "./use-instruction.ts";

/** An officer's opinion of a line as it is typed. */
export interface TypedVerdict {
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
  /** One line, or several that get the same words. */
  readonly lines: readonly InstructedLineFragment[];
  /** Were they chosen among the others? No smaller quantity then: it is each line's own. */
  readonly isForMany?: boolean;
  readonly requestId: string;
  readonly instruction: Instruction;
  readonly kept: KeptForm<TypedVerdict>;
  readonly onJudged: () => void;
}

/** Problems come with the place of the line in the call: the rest is the field's name, said once for all the lines. */
function ofTheFields(problems: readonly FormProblem[]): FormProblem[] {
  const fields = problems.map((problem) => ({ ...problem, path: problem.path.slice(2) }));
  return [...new Map(fields.map((problem) => [`${problem.path.join()} ${problem.code}`, problem])).values()];
}

const ofOne = ["ACCEPTED", "CORRECTED", "REFUSED"] as const;
const ofMany = ["ACCEPTED", "REFUSED"] as const;

/** All, less or nothing, and why: saved, then the next line or the next ones. */
export function LineVerdictForm({ lines, isForMany = false, requestId, instruction, kept, onJudged }: LineVerdictFormProps) {
  const m = useMessages(linesMessages);
  const units = useMessages(refundsMessages).shortUnits;
  const { instructionReasons } = usePageQuery(LineReasonsDocument, {});
  const line = isForMany ? undefined : lines[0];
  const grant = line?.grant;
  const form = useSchemaForm<TypedVerdict>({
    defaultValues: {
      verdict: grant?.verdict ?? "ACCEPTED",
      quantity: grant?.quantity ?? "",
      reasonCode: grant?.reason?.code ?? "",
      words: grant?.words ?? "",
    },
  });
  useKeptForm(form, kept);
  const verdict = useWatch({ control: form.control, name: "verdict" });
  const send = async (typed: TypedVerdict) => {
    const problems = await instruction.reviewLines({ id: requestId, lines: lines.map(({ id }) => judgedOf(id, typed)) });
    if (problems.length === 0) {
      kept.keep(null);
      onJudged();
    }
    return ofTheFields(problems);
  };
  return (
    <Form form={form} onSubmit={send} label={isForMany ? m.verdictOfMany : m.verdict} hideRequiredNote>
      <RadioField
        form={form}
        name="verdict"
        label={isForMany ? m.verdictOfMany : m.verdict}
        choices={
          isForMany
            ? ofMany.map((value) => ({ value, label: m.choicesOfMany[value] }))
            : ofOne.map((value) => ({ value, label: m.verdictChoices[value] }))
        }
      />
      {verdict === "CORRECTED" && line && (
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
      <SubmitButton form={form}>{isForMany ? m.saveMany : m.save}</SubmitButton>
    </Form>
  );
}
