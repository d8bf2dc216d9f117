import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import {
  CompanyFields,
  companyMessages,
  isDescribedByHand,
  ManagementCenterField,
  refusalOf,
  type CompanyAnswer,
} from "../../structures/index.ts";
import { registrationMessages } from "../messages.ts";
import { LookUpAnswer } from "./look-up-answer.tsx";
import { siretDigits, type StructureValues } from "./registration-values.ts";
import { SiretSearch } from "./siret-search.tsx";
import type { CompanyLookUp, LookUp } from "./use-company-look-up.ts";

interface StructureStepProps {
  readonly form: UseFormReturn<StructureValues>;
  readonly lookUp: CompanyLookUp;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The answer about the SIRET now in the field; an older one no longer counts. */
function answerFor(current: LookUp, typedSiret: string): CompanyAnswer | null {
  return current.state === "ANSWERED" && current.siret === siretDigits(typedSiret) ? current.answer : null;
}

/** Second step: which structure. Known, it pre-fills; unknown, masked or unreachable, it is described by hand; registered, one asks to be attached. */
export function StructureStep({ form, lookUp, onDone, onBack }: StructureStepProps) {
  const m = useMessages(registrationMessages);
  const { titles } = useMessages(companyMessages);
  const [siret, isManual] = useWatch({ control: form.control, name: ["siret", "isManual"] });
  const answer = answerFor(lookUp.current, siret);
  const search = async () => {
    const found = await lookUp.search(form.getValues("siret"));
    if (found) form.setValue("isManual", isDescribedByHand(found));
    return found;
  };
  const next = async (values: StructureValues): Promise<readonly FormProblem[] | void> => {
    const found = answerFor(lookUp.current, values.siret);
    // « Continuer » without « Rechercher » searches first: the answer is read before going on.
    if (found === null) return void (await search());
    const refusal = refusalOf(found);
    if (refusal) return [{ code: refusal, path: ["siret"], message: found.problem?.message ?? titles[refusal] }];
    onDone();
  };
  return (
    <Form form={form} onSubmit={next} label={m.register.steps.structure} guardUnsaved>
      <p>{m.structure.intro}</p>
      <SiretSearch form={form} isSearching={lookUp.current.state === "SEARCHING"} onSearch={() => void search()} />
      {(answer !== null || lookUp.current.state !== "ANSWERED") && <LookUpAnswer current={lookUp.current} />}
      {isManual && answer !== null && <CompanyFields form={form} />}
      {answer?.isRegistered && <TextArea form={form} name="comment" label={m.structure.comment} hint={m.structure.commentHint} optional />}
      {answer !== null && !answer.isRegistered && (answer.status === "FOUND" || isManual) && <ManagementCenterField form={form} />}
      <ButtonRow>
        <Button priority="secondary" onClick={onBack}>
          {m.register.previous}
        </Button>
        <SubmitButton form={form}>{m.register.next}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
