import * as z from "zod/mini";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import type { MyDataQuery } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";

export type Managed = MyDataQuery["myData"]["managedStructures"][number];

interface HandOverProps {
  readonly managed: Managed;
  readonly onOffer: (membershipId: string, name: string) => Promise<readonly FormProblem[]>;
  readonly onCancelOffer: (offerId: string) => Promise<{ readonly problems: readonly FormProblem[] }>;
}

/** One structure: the offer that waits, or whom to offer it to, or its closing. */
export function HandOver({ managed, onOffer, onCancelOffer }: HandOverProps) {
  const m = useMessages(personalDataMessages).managed;
  const format = useFormats();
  const { structure, offer } = managed;
  const candidates = structure.memberships.edges
    .map(({ node }) => node)
    .filter(({ allowedActions }) => allowedActions.includes("OFFER_MANAGEMENT"));
  return (
    <section className="fr-mb-4w" aria-labelledby={`managed-${structure.id}`}>
      <h3 id={`managed-${structure.id}`} className="fr-h6 fr-mb-1w">
        {structure.name} <span className="fr-text--sm nowrap">{format.siret(structure.siret)}</span>
      </h3>
      {offer ? (
        <PendingOffer offer={offer} structureName={structure.name} onCancel={onCancelOffer} />
      ) : candidates.length > 0 ? (
        <OfferForm structureId={structure.id} structureName={structure.name} candidates={candidates} onOffer={onOffer} />
      ) : (
        <p className="fr-mb-1w">{m.nobody}</p>
      )}
      {!offer && (
        <ButtonLink to="/organisation/structures/$id/fermer" params={{ id: structure.id }} priority="tertiary" size="sm">
          {m.closeFor(structure.name)}
        </ButtonLink>
      )}
    </section>
  );
}

interface PendingOfferProps {
  readonly offer: NonNullable<Managed["offer"]>;
  readonly structureName: string;
  readonly onCancel: HandOverProps["onCancelOffer"];
}

function PendingOffer({ offer, structureName, onCancel }: PendingOfferProps) {
  const m = useMessages(personalDataMessages).managed;
  const format = useFormats();
  const { run, isSending, refusal } = useAct(async () => (await onCancel(offer.id)).problems);
  return (
    <>
      <p className="fr-mb-1w">{m.offered(offer.to.displayName, format.moment(offer.expiresAt))}</p>
      <Refusal text={refusal} />
      {offer.allowedActions.includes("CANCEL") && (
        <Button priority="tertiary" size="sm" busy={isSending} aria-label={m.cancelOfferFor(structureName)} onClick={run}>
          {m.cancelOffer}
        </Button>
      )}
    </>
  );
}

interface OfferFormProps {
  readonly structureId: string;
  readonly structureName: string;
  readonly candidates: readonly Managed["structure"]["memberships"]["edges"][number]["node"][];
  readonly onOffer: HandOverProps["onOffer"];
}

/** Each structure has its own form on the page, so the field carries the structure's id. */
function OfferForm({ structureId, structureName, candidates, onOffer }: OfferFormProps) {
  const m = useMessages(personalDataMessages).managed;
  const field = `successor-${structureId}`;
  const form = useSchemaForm<Record<string, string>>({
    schema: () => Promise.resolve(z.object({ [field]: z.string().check(z.minLength(1, { error: "REQUIRED" })) })),
    defaultValues: { [field]: "" },
  });
  const offer = (values: Record<string, string>) => {
    const chosen = candidates.find(({ id }) => id === values[field]);
    return onOffer(chosen?.id ?? "", chosen?.user.displayName ?? "");
  };
  return (
    <Form form={form} onSubmit={offer} label={`${m.offer} : ${structureName}`}>
      <SelectField
        form={form}
        name={field}
        label={m.successor}
        choices={candidates.map(({ id, user }) => ({ value: id, label: user.displayName }))}
      />
      <SubmitButton form={form}>{m.offer}</SubmitButton>
    </Form>
  );
}
