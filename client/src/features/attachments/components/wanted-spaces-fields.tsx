import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { accessMessages } from "../../access/index.ts";
import { attachmentsMessages } from "../messages.ts";
import type { CatalogueSpace, WantedSpace } from "./wanted-spaces.ts";

interface WantedSpacesFieldsProps<T extends { readonly spaces: readonly WantedSpace[] }> {
  readonly form: UseFormReturn<T>;
  readonly catalogue: readonly CatalogueSpace[];
}

type SpacesForm = UseFormReturn<{ spaces: WantedSpace[] }>;

/** For each space of the catalogue: no access, consultation or modification, until when. */
export function WantedSpacesFields<T extends { readonly spaces: readonly WantedSpace[] }>({ form, catalogue }: WantedSpacesFieldsProps<T>) {
  return catalogue.map((space, index) => (
    <WantedSpaceFields key={space.code} form={form as unknown as SpacesForm} index={index} space={space} />
  ));
}

function WantedSpaceFields({ form, index, space }: { form: SpacesForm; index: number; space: CatalogueSpace }) {
  const m = useMessages(attachmentsMessages).spaces;
  const rights = useMessages(accessMessages);
  const access = useWatch({ control: form.control, name: `spaces.${index}.access` });
  const choices = [
    { value: "NONE", label: m.none },
    ...(["READ", "WRITE"] as const)
      .filter((value) => value === "READ" || space.ceiling !== "READ")
      .map((value) => ({ value, label: rights.accesses[value], hint: rights.accessHints[value] })),
  ];
  return (
    <>
      <RadioField form={form} name={`spaces.${index}.access`} label={m.access(space.name)} hint={m.hint} choices={choices} />
      {access !== "NONE" && (
        <DateField form={form} name={`spaces.${index}.endsOn`} label={m.endsOn(space.name)} hint={m.endsOnHint} optional />
      )}
    </>
  );
}
