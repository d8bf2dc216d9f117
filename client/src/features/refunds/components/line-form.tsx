import { useEffect, useRef } from "react";
import { useFormState, useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { draftMessages } from "../draft-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { pricedCampaignOf } from "./campaign-facts.ts";
import { LineEstimate } from "./line-estimate.tsx";
import { LineFields } from "./line-fields.tsx";
import { LineInvoice } from "./line-invoice.tsx";
import type { LineValues } from "./line-values.ts";

interface LineFormProps {
  readonly title: string;
  readonly help?: string;
  readonly initial: LineValues;
  readonly campaign: CampaignFactsFragment;
  /** Files already attached to the request. */
  readonly invoices: readonly Choice[];
  readonly onSubmit: (values: LineValues, goOn: "CLOSE" | "ADD") => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** One invoice line. A refused line keeps everything that was typed, its file included. */
export function LineForm({ title, help, initial, campaign, invoices, onSubmit, onCancel }: LineFormProps) {
  const m = useMessages(draftMessages).lines;
  const form = useSchemaForm<LineValues>({
    schema: () => import("./line-form-schema.ts").then((file) => file.lineSchemaOf(pricedCampaignOf(campaign))),
    defaultValues: initial,
  });
  const goOn = useRef<"CLOSE" | "ADD">("CLOSE");
  const { isSubmitting } = useFormState({ control: form.control });
  const firstField = useRef(initial.productCode === "" ? ("productCode" as const) : ("invoiceNumber" as const));
  useEffect(() => form.setFocus(firstField.current), [form]);
  useFittingUnit(form, campaign);
  return (
    <section className="line-panel" aria-labelledby="line-title">
      <h3 id="line-title" className="fr-h5">
        {title}
      </h3>
      {help && <p>{help}</p>}
      <Form form={form} onSubmit={(values) => onSubmit(values, goOn.current)} label={title} guardUnsaved>
        <LineFields form={form} campaign={campaign} />
        <LineInvoice form={form} invoices={invoices} />
        <LineEstimate form={form} campaign={campaign} />
        <ButtonRow>
          {/* Enter presses the first button: it validates and closes. */}
          <Button type="submit" busy={isSubmitting} onClick={() => (goOn.current = "CLOSE")}>
            {m.saveAndClose}
          </Button>
          <Button type="submit" priority="secondary" busy={isSubmitting} onClick={() => (goOn.current = "ADD")}>
            {m.saveAndAdd}
          </Button>
          <Button priority="tertiary" onClick={onCancel}>
            {m.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

/** A unit the chosen product does not take is replaced by its usual one. */
function useFittingUnit(form: UseFormReturn<LineValues>, campaign: CampaignFactsFragment): void {
  const [productCode, unit] = useWatch({ control: form.control, name: ["productCode", "unit"] });
  const accepted: readonly string[] = campaign.products.find(({ product }) => product.code === productCode)?.product.acceptedUnits ?? [];
  const [usual] = accepted;
  const fits = usual === undefined || accepted.includes(unit);
  useEffect(() => {
    if (!fits && usual !== undefined) form.setValue("unit", usual);
  }, [fits, usual, form]);
}
