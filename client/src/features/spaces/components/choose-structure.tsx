import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { searchStructures } from "../../structures/index.ts";
import { spacesMessages } from "../messages.ts";

const search = searchStructures("STRUCTURE_READ");

/** Puts the chosen structure in the address. */
export function ChooseStructure() {
  const m = useMessages(spacesMessages).choose;
  const navigate = useNavigate();
  const form = useSchemaForm({ defaultValues: { structure: "" } });
  const choose = async ({ structure }: { structure: string }) => {
    if (structure !== "") await navigate({ to: "/espaces", search: { structure } });
  };
  return (
    <div className="narrow">
      <Form form={form} onSubmit={choose} hideRequiredNote label={m.label}>
        <Selector form={form} name="structure" label={m.label} hint={m.hint} search={search} />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </Form>
    </div>
  );
}
