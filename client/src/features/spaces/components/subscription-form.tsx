import type { UseFormReturn } from "react-hook-form";
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

/** Access and dates: asked by a member, or given by a manager. */
export function SubscriptionFields<T extends SubscriptionValues>({ form, ceiling }: { form: UseFormReturn<T>; ceiling: SpaceAccess }) {
  const m = useMessages(spacesMessages).request;
  const rights = useMessages(accessMessages);
  const fields = form as unknown as UseFormReturn<SubscriptionValues>;
  const accesses = (["READ", "WRITE"] as const)
    .filter((value) => ceiling === "WRITE" || value === "READ")
    .map((value) => ({ value, label: rights.accesses[value], hint: rights.accessHints[value] }));
  return (
    <>
      <RadioField form={fields} name="access" label={m.access} choices={accesses} />
      <DateField form={fields} name="startsOn" label={m.startsOn} />
      <DateField form={fields} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
    </>
  );
}
