import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import { CompanyFields, ManagementCenterField } from "../../structures/index.ts";
import { CreateStructureDocument, type CreateStructureInput } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

interface CreateStructureFormProps {
  readonly siret: string;
  /** The directory gave no description: it is typed, and confirmed by the directory later. */
  readonly isManual: boolean;
}

/** Creates a structure; its creator becomes the principal manager. */
export function CreateStructureForm({ siret, isManual }: CreateStructureFormProps) {
  const m = useMessages(membershipsMessages).create;
  const mutate = useMutate();
  const [created, setCreated] = useState<{ id: string; name: string } | null>(null);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/company.schema").then((file) => file.createStructureSchema),
    defaultValues: {
      siret,
      isManagementCenter: false,
      ...(isManual ? { company: { name: "", address: "", postalCode: "", town: "" } } : {}),
    },
  });
  const create = async (input: CreateStructureInput) => {
    const { structure, problems } = (await mutate(CreateStructureDocument, { input }, { refetchQueries: "active" })).createStructure;
    if (structure) setCreated(structure);
    return problems;
  };
  if (created) {
    return (
      <>
        <Alert severity="success" live>
          <p>{m.created(created.name)}</p>
        </Alert>
        <ButtonLink to="/espaces" search={{ structure: created.id }}>
          {m.openSpace}
        </ButtonLink>
      </>
    );
  }
  return (
    <Form form={form} onSubmit={create} hideRequiredNote={!isManual}>
      {isManual && <CompanyFields form={form} />}
      <ManagementCenterField form={form} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
