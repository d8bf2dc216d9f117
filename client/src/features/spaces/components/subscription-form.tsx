import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SpaceAccess } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

export interface SubscriptionValues {
  readonly access: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

interface AccessFieldProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  readonly label: string;
  readonly ceiling: SpaceAccess;
}

/** Consultation or modification, as far as the space was opened. */
export function AccessField<T extends FieldValues>({ form, label, ceiling }: AccessFieldProps<T>) {
  const rights = useMessages(accessMessages);
  const accesses = (["READ", "WRITE"] as const)
    .filter((value) => ceiling === "WRITE" || value === "READ")
    .map((value) => ({ value, label: rights.accesses[value], hint: rights.accessHints[value] }));
  return <RadioField form={form as unknown as UseFormReturn<{ access: string }>} name="access" label={label} choices={accesses} />;
}

/** Access and dates: asked by a member, or given by a manager. */
export function SubscriptionFields<T extends SubscriptionValues>({ form, ceiling }: { form: UseFormReturn<T>; ceiling: SpaceAccess }) {
  const m = useMessages(spacesMessages).request;
  const fields = form as unknown as UseFormReturn<SubscriptionValues>;
  return (
    <>
      <AccessField form={fields} label={m.access} ceiling={ceiling} />
      <DateField form={fields} name="startsOn" label={m.startsOn} />
      <DateField form={fields} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
    </>
  );
}
