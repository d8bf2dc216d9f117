import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { centsTyped } from "../../../lib/cents-typed.ts";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import { placedInForm, type CampaignValues, type CatalogueProduct } from "./campaign-values.ts";
import { OriginFields, ReasonField } from "./origin-fields.tsx";

interface CampaignFormProps {
  readonly initial: CampaignValues;
  readonly catalogue: readonly CatalogueProduct[];
  /** A campaign that exists keeps its period. */
  readonly isNew: boolean;
  readonly onSubmit: (values: CampaignValues) => Promise<readonly FormProblem[]>;
}

/** Dates, products, questions and ceiling of a campaign, and why they are set so. */
export function CampaignForm({ initial, catalogue, isNew, onSubmit }: CampaignFormProps) {
  const m = useMessages(campaignConsoleMessages).form;
  const form = useSchemaForm<CampaignValues>({ defaultValues: initial });
  const send = async (values: CampaignValues) => {
    if (values.ceiling.trim() !== "" && centsTyped(values.ceiling) === null)
      return [{ code: "INVALID_VALUE", path: ["ceiling"], message: m.ceilingInvalid }];
    return placedInForm(await onSubmit(values), values);
  };
  return (
    <Form form={form} onSubmit={send} guardUnsaved>
      {isNew && <PeriodFields form={form} />}
      <DateField form={form} name="opensOn" label={m.opensOn} />
      <DateField form={form} name="closesOn" label={m.closesOn} hint={m.closesOnHint} optional />
      <h2 className="fr-h6">{m.products}</h2>
      {catalogue.map((product, index) => (
        <ProductFields key={product.code} form={form} product={product} index={index} />
      ))}
      <h2 className="fr-h6">{m.questions}</h2>
      <CheckboxField form={form} name="asksAdvance" label={m.asksAdvance} />
      <CheckboxField form={form} name="asksNotInDifficulty" label={m.asksNotInDifficulty} />
      <TextField form={form} name="ceiling" label={m.ceiling} hint={m.ceilingHint} inputMode="decimal" autoComplete="off" optional />
      <TextField form={form} name="ceilingWords" label={m.ceilingWords} hint={m.ceilingWordsHint} autoComplete="off" optional />
      <OriginFields form={form} source="source" verified="verified" />
      <ReasonField form={form} name="reason" />
      <SubmitButton form={form}>{isNew ? m.submitCreate : m.submitEdit}</SubmitButton>
    </Form>
  );
}

function PeriodFields({ form }: { form: UseFormReturn<CampaignValues> }) {
  const m = useMessages(campaignConsoleMessages).form;
  const kinds = ["ANNUAL_REFUND", "MONTHLY_AID"] as const;
  return (
    <>
      <RadioField form={form} name="formKind" label={m.formKind} choices={kinds.map((kind) => ({ value: kind, label: m.kinds[kind] }))} />
      <TextField form={form} name="period" label={m.period} hint={m.periodHint} autoComplete="off" />
    </>
  );
}

interface ProductFieldsProps {
  readonly form: UseFormReturn<CampaignValues>;
  readonly product: CatalogueProduct;
  readonly index: number;
}

function ProductFields({ form, product, index }: ProductFieldsProps) {
  const m = useMessages(campaignConsoleMessages).form;
  const isIncluded = useWatch({ control: form.control, name: `products.${index}.isIncluded` });
  return (
    <div role="group" aria-label={product.name}>
      <CheckboxField form={form} name={`products.${index}.isIncluded`} label={m.included(product.name)} />
      {isIncluded && (
        <>
          <DateField form={form} name={`products.${index}.deadline`} label={m.deadline} />
          <OriginFields form={form} source={`products.${index}.source`} verified={`products.${index}.verified`} />
        </>
      )}
    </div>
  );
}
