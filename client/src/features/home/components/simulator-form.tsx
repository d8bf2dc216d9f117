import { useEffect } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { HomeMessages } from "../messages.fr.ts";
import { homeMessages } from "../messages.ts";
import type { SimulatorCampaign } from "./use-campaigns.ts";

interface EstimateValues {
  campaignId: string;
  productCode: string;
  deliveryDate: string;
  quantity: string;
  unit: string;
  withAttestation: boolean;
}

interface SimulatorFormProps {
  readonly campaigns: readonly SimulatorCampaign[];
  readonly onSubmit: (values: EstimateValues) => Promise<readonly FormProblem[]>;
}

/** Products, units and dates follow the chosen period: nothing impossible is offered. */
export function SimulatorForm({ campaigns, onSubmit }: SimulatorFormProps) {
  const m = useMessages(homeMessages);
  const first = campaigns[0];
  const form = useSchemaForm<EstimateValues>({
    defaultValues: {
      campaignId: first?.id ?? "",
      productCode: first?.products[0]?.product.code ?? "",
      deliveryDate: first?.deliveryFrom ?? "",
      quantity: "",
      unit: first?.products[0]?.product.acceptedUnits[0] ?? "",
      withAttestation: false,
    },
  });
  const { campaign, products, units, asksAttestation } = useFittingChoices(form, campaigns);
  return (
    <Form form={form} onSubmit={onSubmit} label={m.simulator.title} hideRequiredNote>
      <SelectField
        form={form}
        name="campaignId"
        label={m.simulator.campaign}
        choices={campaigns.map(({ id, ...period }) => ({ value: id, label: periodName(period, m) }))}
      />
      <SelectField
        form={form}
        name="productCode"
        label={m.simulator.product}
        choices={products.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField form={form} name="deliveryDate" label={m.simulator.deliveryDate} min={campaign?.deliveryFrom} max={campaign?.deliveryTo} />
      <TextField
        form={form}
        name="quantity"
        label={m.simulator.quantity}
        hint={m.simulator.quantityHint}
        inputMode="decimal"
        autoComplete="off"
      />
      <SelectField
        form={form}
        name="unit"
        label={m.simulator.unit}
        choices={units.map((unit) => ({ value: unit, label: m.units[unit] }))}
      />
      {asksAttestation && <CheckboxField form={form} name="withAttestation" label={m.simulator.attestation} />}
      <SubmitButton form={form}>{m.simulator.submit}</SubmitButton>
    </Form>
  );
}

function periodName({ formKind, period }: Pick<SimulatorCampaign, "formKind" | "period">, m: HomeMessages): string {
  return formKind === "ANNUAL_REFUND" ? m.simulator.annual(period) : m.simulator.monthly(period);
}

/** What the chosen period and product allow; a choice left from another period or product gives way to one that fits. */
function useFittingChoices(form: UseFormReturn<EstimateValues>, campaigns: readonly SimulatorCampaign[]) {
  const [campaignId, productCode] = useWatch({ control: form.control, name: ["campaignId", "productCode"] });
  const campaign = campaigns.find(({ id }) => id === campaignId);
  const products = campaign?.products.map(({ product }) => product) ?? [];
  const product = products.find(({ code }) => code === productCode) ?? products[0];
  const units = product?.acceptedUnits ?? [];
  const asksAttestation = campaign?.products.some((one) => one.product.code === product?.code && one.asksAttestation) === true;
  useEffect(() => {
    if (!campaign || !product) return;
    const { deliveryDate, unit } = form.getValues();
    form.setValue("productCode", product.code);
    if (!asksAttestation) form.setValue("withAttestation", false);
    if (!product.acceptedUnits.some((accepted) => accepted === unit)) form.setValue("unit", product.acceptedUnits[0] ?? "");
    if (deliveryDate < campaign.deliveryFrom || deliveryDate > campaign.deliveryTo) form.setValue("deliveryDate", campaign.deliveryFrom);
  }, [campaign, product, asksAttestation, form]);
  return { campaign, products, units, asksAttestation };
}
