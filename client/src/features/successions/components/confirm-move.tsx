import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { CompanyFields, CompanyFound, isDescribedByHand, type CompanyAnswer } from "../../structures/index.ts";
import { DeclareSuccessionDocument, type DeclareSuccessionInput } from "../gql/graphql.ts";
import { successionsMessages } from "../messages.ts";
import type { Move } from "./move-form.tsx";

interface ConfirmMoveProps {
  readonly structure: { readonly id: string; readonly siret: string };
  readonly move: Move;
  readonly answer: CompanyAnswer;
  readonly onCorrect: () => void;
}

/** What the directory says of the new SIRET, what will follow, and the declaration itself. */
export function ConfirmMove({ structure, move, answer, onCorrect }: ConfirmMoveProps) {
  const m = useMessages(successionsMessages);
  const { siret, date } = useFormats();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const isManual = isDescribedByHand(answer);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/successions/succession.schema").then((file) => file.declareSuccessionSchema),
    defaultValues: {
      structureId: structure.id,
      ...move,
      ...(isManual ? { company: { name: "", address: "", postalCode: "", town: "" } } : {}),
    },
  });
  const declare = async (input: DeclareSuccessionInput) => {
    // The page reads again that the structure has moved, and says so.
    const options = { refetchQueries: "active", awaitRefetchQueries: true } as const;
    const { problems } = await withStepUp(async () => (await mutate(DeclareSuccessionDocument, { input }, options)).declareSuccession);
    return problems;
  };
  return (
    <Form form={form} onSubmit={declare} hideRequiredNote={!isManual}>
      <h2 className="fr-h4">{m.checkedTitle}</h2>
      <div role="status">
        <CompanyFound answer={answer} whenRegistered={m.registered} />
      </div>
      {isManual && <CompanyFields form={form} />}
      <h3 className="fr-h5 fr-mt-3w">{m.recapTitle}</h3>
      <ul>
        {m.recap(siret(structure.siret), siret(move.siret), date(move.movedOn)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ButtonRow>
        <SubmitButton form={form}>{m.declare}</SubmitButton>
        <Button priority="tertiary" onClick={onCorrect}>
          {m.correct}
        </Button>
      </ButtonRow>
    </Form>
  );
}
