import { parseSiret } from "@portail-tic/shared/kernel/siret";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { registrationMessages } from "../messages.ts";
import type { StructureValues } from "./registration-values.ts";

interface SiretSearchProps {
  readonly form: UseFormReturn<StructureValues>;
  readonly isSearching: boolean;
  readonly onSearch: () => void;
}

/** Type of identifier, identifier, « Rechercher ». A malformed SIRET is told at once, without asking the directory. */
export function SiretSearch({ form, isSearching, onSearch }: SiretSearchProps) {
  const m = useMessages(registrationMessages).structure;
  const search = async () => {
    if (parseSiret(form.getValues("siret")).allowed) {
      form.clearErrors("siret");
      onSearch();
    } else await form.trigger("siret");
  };
  return (
    <>
      <SelectField
        form={form}
        name="identifierType"
        label={m.identifierType}
        hint={m.identifierTypeHint}
        choices={[{ value: "SIRET", label: m.siretOption }]}
      />
      <TextField form={form} name="siret" label={m.siret} hint={m.siretHint} inputMode="numeric" autoComplete="off" spellCheck={false} />
      <Button priority="secondary" icon="fr-icon-search-line" busy={isSearching} onClick={() => void search()}>
        {m.lookUp}
      </Button>
    </>
  );
}
