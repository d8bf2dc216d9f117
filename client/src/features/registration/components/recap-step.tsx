import type { UseFormReturn } from "react-hook-form";

import { useFormats, type Formats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { HumanCheckStatus, type HumanCheck } from "../../human-check/index.ts";
import { companyMessages, type CompanyAnswer, type CompanyMessages } from "../../structures/index.ts";
import type { RegistrationMessages } from "../messages.fr.ts";
import { registrationMessages } from "../messages.ts";
import { siretDigits, type PersonalValues, type StructureValues } from "./registration-values.ts";

interface RecapStepProps {
  /** Holds nothing to type: the two steps before hold it. */
  readonly form: UseFormReturn<Record<string, never>>;
  readonly personal: PersonalValues;
  readonly structure: StructureValues;
  readonly answer: CompanyAnswer | null;
  readonly check: HumanCheck;
  readonly onSubmit: () => Promise<readonly FormProblem[]>;
  readonly onChange: (step: "personal" | "structure") => void;
}

/** Last step: everything read once more before anything is sent. */
export function RecapStep({ form, personal, structure, answer, check, onSubmit, onChange }: RecapStepProps) {
  const m = useMessages(registrationMessages);
  const companyWords = useMessages(companyMessages);
  const format = useFormats();
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote label={m.register.steps.recap}>
      <p>{m.recap.intro}</p>
      <RecapBlock title={m.recap.personal} items={personalLines(personal, m)} onChange={() => onChange("personal")} />
      <RecapBlock
        title={m.recap.structure}
        items={structureLines({ structure, answer, m, companyWords, format })}
        onChange={() => onChange("structure")}
      />
      <Alert severity="info">
        <p>{answer?.isRegistered ? m.recap.attachment : m.recap.created}</p>
      </Alert>
      <HumanCheckStatus check={check} />
      <ButtonRow>
        <Button priority="secondary" onClick={() => onChange("structure")}>
          {m.register.previous}
        </Button>
        <SubmitButton form={form}>{m.register.submit}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function RecapBlock({ title, items, onChange }: { title: string; items: readonly Description[]; onChange: () => void }) {
  const m = useMessages(registrationMessages).recap;
  return (
    <section className="fr-mb-4w">
      <div className="section-head">
        <h3 className="fr-h5">{title}</h3>
        <Button priority="tertiary" size="sm" onClick={onChange} aria-label={m.changeWhat(title)}>
          {m.change}
        </Button>
      </div>
      <DescriptionList items={items} />
    </section>
  );
}

function personalLines(personal: PersonalValues, m: RegistrationMessages): Description[] {
  const consent = (isGiven: boolean) => (isGiven ? m.consents.given : m.consents.notGiven);
  return [
    { term: m.recap.name, value: `${personal.firstName} ${personal.lastName}` },
    { term: m.personal.phone, value: personal.phone || m.recap.none },
    { term: m.personal.loginEmail, value: personal.loginEmail },
    { term: m.personal.contactEmail, value: personal.contactEmail },
    { term: m.consents.recapTerms, value: consent(personal.acceptsTerms) },
    { term: m.consents.recapSurvey, value: consent(personal.acceptsSurvey) },
  ];
}

interface StructureToSay {
  readonly structure: StructureValues;
  readonly answer: CompanyAnswer | null;
  readonly m: RegistrationMessages;
  readonly companyWords: CompanyMessages;
  readonly format: Formats;
}

function structureLines({ structure, answer, m, companyWords, format }: StructureToSay): Description[] {
  const company = answer?.company ?? (structure.isManual ? structure.company : null);
  const described = company
    ? [
        { term: companyWords.name, value: company.name },
        { term: companyWords.address, value: `${company.address}, ${company.postalCode} ${company.town}` },
      ]
    : [];
  const asked = answer?.isRegistered
    ? { term: m.structure.comment, value: structure.comment || m.recap.none }
    : { term: m.recap.centre, value: structure.isManagementCenter ? m.recap.yes : m.recap.no };
  return [{ term: m.structure.siretLabel, value: format.siret(siretDigits(structure.siret)) }, ...described, asked];
}
