import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import type { CampaignSheetFragment, RateUnit } from "../gql/graphql.ts";
import { OriginFields, ReasonField } from "./origin-fields.tsx";

export type TariffFacts = CampaignSheetFragment["products"][number]["tariffs"][number];

export interface TariffValues {
  validFrom: string;
  validTo: string;
  withAttestation: boolean;
  rate: string;
  source: string;
  verified: boolean;
  reason: string;
}

interface TariffFormProps {
  /** The rate that is corrected; absent for a new one. */
  readonly tariff: TariffFacts | undefined;
  readonly campaign: Pick<CampaignSheetFragment, "deliveryFrom" | "deliveryTo">;
  readonly rateUnit: RateUnit;
  readonly onSubmit: (values: TariffValues) => Promise<readonly FormProblem[]>;
}

/** A dated rate, where it comes from, and why it is set. */
export function TariffForm({ tariff, campaign, rateUnit, onSubmit }: TariffFormProps) {
  const { tariff: m, rateUnits } = useMessages(campaignConsoleMessages);
  const form = useSchemaForm<TariffValues>({
    defaultValues: {
      validFrom: tariff?.validFrom ?? campaign.deliveryFrom,
      validTo: tariff?.validTo ?? campaign.deliveryTo,
      withAttestation: false,
      rate: tariff?.rate.replace(".", ",") ?? "",
      source: tariff?.source ?? "",
      verified: tariff?.verified ?? false,
      reason: "",
    },
  });
  const days = { min: campaign.deliveryFrom, max: campaign.deliveryTo };
  return (
    <Form form={form} onSubmit={onSubmit} guardUnsaved>
      <DateField form={form} name="validFrom" label={m.validFrom} {...days} />
      <DateField form={form} name="validTo" label={m.validTo} {...days} />
      {!tariff && <CheckboxField form={form} name="withAttestation" label={m.withAttestation} />}
      <TextField form={form} name="rate" label={m.rate(rateUnits[rateUnit])} hint={m.rateHint} inputMode="decimal" autoComplete="off" />
      <OriginFields form={form} source="source" verified="verified" />
      <ReasonField form={form} name="reason" />
      <SubmitButton form={form}>{tariff ? m.submitCorrect : m.submitAdd}</SubmitButton>
    </Form>
  );
}
