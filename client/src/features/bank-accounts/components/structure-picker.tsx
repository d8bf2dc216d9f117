import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { searchStructures } from "../../structures/index.ts";
import { bankAccountsMessages } from "../messages.ts";

const search = searchStructures("STRUCTURE_READ");

interface StructurePickerProps {
  readonly chosen: Choice | undefined;
  readonly onChoose: (structureId: string) => void;
}

/** Whose accounts to show: one structure among possibly thousands. */
export function StructurePicker({ chosen, onChoose }: StructurePickerProps) {
  const m = useMessages(bankAccountsMessages).structure;
  const form = useSchemaForm({ defaultValues: { structureId: chosen?.value ?? "" } });
  return (
    <div className="narrow fr-mb-4w">
      <Selector
        form={form}
        name="structureId"
        label={m.label}
        hint={m.hint}
        search={search}
        initialChoice={chosen}
        onChoose={(choice) => choice && onChoose(choice.value)}
      />
    </div>
  );
}
