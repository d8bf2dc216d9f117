import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { apiAccessMessages } from "../messages.ts";
import type { TokenValues } from "./token-values.ts";

interface TokenStructuresProps {
  readonly form: UseFormReturn<TokenValues>;
  readonly search: (text: string) => Promise<readonly Choice[]>;
}

/** The structures a token is limited to: searched one by one, listed, taken out. */
export function TokenStructures({ form, search }: TokenStructuresProps) {
  const m = useMessages(apiAccessMessages).form;
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const keep = (next: readonly Choice[]) => {
    setChosen(next);
    form.setValue(
      "structureIds",
      next.map(({ value }) => value),
      { shouldDirty: true },
    );
    form.setValue("structure", "");
    form.clearErrors("structure");
  };
  const add = (choice: Choice | null) => {
    if (choice && !chosen.some(({ value }) => value === choice.value)) keep([...chosen, choice]);
  };
  return (
    <>
      {/* A new search box after each choice: the text typed for the last one has done its work. */}
      <Selector
        key={chosen.length}
        form={form}
        name="structure"
        label={m.structures}
        hint={m.structuresSearch}
        search={search}
        onChoose={add}
      />
      {chosen.length > 0 && (
        <ul className="fr-raw-list fr-mb-3w" aria-label={m.chosen}>
          {chosen.map((choice) => (
            <li key={choice.value}>
              {choice.label}{" "}
              <Button
                priority="tertiary-no-outline"
                size="sm"
                aria-label={m.remove(choice.label)}
                icon="fr-icon-delete-line"
                onClick={() => keep(chosen.filter(({ value }) => value !== choice.value))}
              >
                {m.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
