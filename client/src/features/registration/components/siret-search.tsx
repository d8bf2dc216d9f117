import { parseSiret } from "@portail-tic/shared/kernel/siret";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { companyMessages, SiretField } from "../../structures/index.ts";
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
  const company = useMessages(companyMessages);
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
      <SiretField form={form} />
      <Button priority="secondary" icon="fr-icon-search-line" busy={isSearching} onClick={() => void search()}>
        {company.search}
      </Button>
    </>
  );
}
