import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { DateField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { AddStructureServiceDocument, UpdateStructureServiceDocument, type StructureServicesQuery } from "../gql/graphql.ts";
import { structureServicesMessages } from "../messages.ts";

export type Service = StructureServicesQuery["structure"]["services"][number];

interface ServiceFormProps {
  readonly structureId: string;
  /** Null: a new one. */
  readonly service: Service | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** A service, new or changed; a last day closes it. */
export function ServiceForm({ structureId, service, onSaved, onClose }: ServiceFormProps) {
  const m = useMessages(structureServicesMessages);
  const mutate = useMutate();
  const today = useToday();
  const form = useSchemaForm({
    schema: () =>
      import("@portail-tic/shared/structure-services/service.schema").then((file) =>
        service ? file.updateStructureServiceSchema : file.addStructureServiceSchema,
      ),
    defaultValues: {
      ...(service ? { id: service.id, version: service.version } : { structureId }),
      code: service?.code ?? "",
      name: service?.name ?? "",
      startsOn: service?.startsOn ?? today,
      endsOn: service?.endsOn ?? "",
    },
  });
  const options = { refetchQueries: "active", awaitRefetchQueries: true } as const;
  const save = async ({ code, name, startsOn, endsOn }: { code: string; name: string; startsOn: string; endsOn: string }) => {
    const described = { code, name, startsOn, endsOn };
    const { problems } = service
      ? (await mutate(UpdateStructureServiceDocument, { input: { id: service.id, version: service.version, ...described } }, options))
          .updateStructureService
      : (await mutate(AddStructureServiceDocument, { input: { structureId, ...described } }, options)).addStructureService;
    if (problems.length === 0) onSaved();
    return problems;
  };
  return (
    <Dialog title={service ? m.changeName(service.name) : m.add} onClose={onClose}>
      <Form form={form} onSubmit={save} hideRequiredNote>
        <TextField form={form} name="code" label={m.code} hint={m.codeHint} autoComplete="off" spellCheck={false} />
        <TextField form={form} name="name" label={m.name} autoComplete="off" />
        <DateField form={form} name="startsOn" label={m.startsOn} />
        <DateField form={form} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
        <SubmitButton form={form}>{m.save}</SubmitButton>
      </Form>
    </Dialog>
  );
}
