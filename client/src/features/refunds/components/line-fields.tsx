import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { lineMessages } from "../line-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { doubtfulProducts } from "./campaign-facts.ts";
import type { LineValues } from "./line-values.ts";

interface LineFieldsProps {
  readonly form: UseFormReturn<LineValues>;
  readonly campaign: CampaignFactsFragment;
}

/** What is copied from the paper invoice. */
export function LineFields({ form, campaign }: LineFieldsProps) {
  const m = useMessages(lineMessages).lines;
  const { units } = useMessages(refundsMessages);
  const { date } = useFormats();
  const productCode = useWatch({ control: form.control, name: "productCode" });
  const offered = campaign.products.filter(
    ({ product, isOpen, tariffs }) => product.code === productCode || (isOpen && tariffs.length > 0),
  );
  const chosen = offered.find(({ product }) => product.code === productCode);
  const { unknown } = doubtfulProducts(campaign);
  return (
    <>
      <div className="line-fields">
        <SelectField
          form={form}
          name="productCode"
          label={m.product}
          hint={unknown.length > 0 ? m.unknown(unknown.map(({ product }) => product.name).join(", ")) : undefined}
          choices={offered.map(({ product }) => ({ value: product.code, label: product.name }))}
        />
        <TextField form={form} name="invoiceNumber" label={m.invoiceNumber} autoComplete="off" spellCheck={false} />
        <TextField form={form} name="supplier" label={m.supplier} autoComplete="off" />
        <DateField
          form={form}
          name="deliveryDate"
          label={m.deliveryDate}
          hint={m.deliveryHint(date(campaign.deliveryFrom), date(campaign.deliveryTo))}
          min={campaign.deliveryFrom}
          max={campaign.deliveryTo}
        />
        <TextField form={form} name="quantity" label={m.quantity} hint={m.quantityHint} inputMode="decimal" autoComplete="off" />
        <SelectField
          form={form}
          name="unit"
          label={m.unit}
          hint={m.unitHint}
          choices={(chosen?.product.acceptedUnits ?? []).map((unit) => ({ value: unit, label: units[unit] }))}
        />
      </div>
      {chosen?.tariffs.some(({ withAttestation }) => withAttestation) && (
        <CheckboxField form={form} name="withAttestation" label={m.attestation} hint={m.attestationHint} />
      )}
    </>
  );
}
