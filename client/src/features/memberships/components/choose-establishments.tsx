import { MAX_STRUCTURES_AT_ONCE } from "@portail-tic/shared/structures/creation-limits";
import { useWatch } from "react-hook-form";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { CheckboxesField } from "../../../ui/form/checkboxes-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ManagementCenterField } from "../../structures/index.ts";
import { CreateStructuresDocument, type CompanyEstablishmentsQuery, type CreateStructuresMutation } from "../gql/graphql.ts";
import { severalMessages } from "../several-messages.ts";

export type Establishment = CompanyEstablishmentsQuery["companyEstablishments"]["establishments"][number];
export type CreationResult = NonNullable<CreateStructuresMutation["createStructures"]["results"]>[number];

interface ChooseEstablishmentsProps {
  readonly establishments: readonly Establishment[];
  /** The one whose SIRET was typed, ticked in advance. */
  readonly chosen: string | undefined;
  readonly onDone: (results: readonly CreationResult[]) => void;
}

/** The establishments of a company, those that can be taken with a box each. */
export function ChooseEstablishments({ establishments, chosen, onDone }: ChooseEstablishmentsProps) {
  const m = useMessages(severalMessages);
  const describe = useDescription();
  const format = useFormats();
  const mutate = useMutate();
  const open = establishments.filter(({ state, isMine, isRegistered }) => !isMine && (state === "OPEN" || isRegistered));
  const others = establishments.filter((one) => !open.includes(one));
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/company.schema").then((file) => file.chosenEstablishmentsSchema),
    defaultValues: { sirets: open.map(({ siret }) => siret).filter((siret) => siret === chosen), comment: "", isManagementCenter: false },
  });
  const sirets = useWatch({ control: form.control, name: "sirets" });
  const asksSomebody = open.some(({ siret, isRegistered }) => isRegistered && sirets.includes(siret));
  const create = async ({ isManagementCenter, comment, ...values }: { sirets: string[]; comment: string; isManagementCenter: boolean }) => {
    const input = { structures: values.sirets.map((siret) => ({ siret, isManagementCenter })), comment };
    const { results, problems } = (await mutate(CreateStructuresDocument, { input }, { refetchQueries: "active" })).createStructures;
    if (results) onDone(results);
    return problems;
  };
  return (
    <>
      {open.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <Form form={form} onSubmit={create} hideRequiredNote label={m.choose}>
          <CheckboxesField
            form={form}
            name="sirets"
            label={m.choose}
            hint={m.chooseHint(format.number(MAX_STRUCTURES_AT_ONCE))}
            choices={open.map((one) => ({ value: one.siret, label: nameOf(one), hint: describe(one) }))}
          />
          {asksSomebody && <TextArea form={form} name="comment" label={m.comment} hint={m.commentHint} optional />}
          <ManagementCenterField form={form} />
          <SubmitButton form={form}>{m.create}</SubmitButton>
        </Form>
      )}
      {others.length > 0 && (
        <section className="fr-mt-4w">
          <h3 className="fr-h6">{m.others}</h3>
          <ul>
            {others.map((one) => (
              <li key={one.siret}>
                {nameOf(one)} <span className="fr-hint-text">{describe(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A masked one has nothing but its number. */
const nameOf = ({ tradeName, company }: Establishment) => tradeName || company?.name || "SIRET";

function useDescription() {
  const m = useMessages(severalMessages);
  const format = useFormats();
  return ({ siret, company, state, closedOn, isHeadOffice, isMine, isRegistered }: Establishment): string => {
    const place = company && [company.address, `${company.postalCode} ${company.town}`].filter(Boolean).join(", ");
    const closing = state === "CLOSED" && (closedOn ? m.closedOn(format.date(closedOn)) : m.closed);
    const standing = isMine ? m.mine : isRegistered ? m.registered : closing || (state === "MASKED" && m.masked);
    return [place, format.siret(siret), isHeadOffice && m.headOffice, standing].filter(Boolean).join(" · ");
  };
}
