import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import type { MyManagementOffersQuery } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";
import { useRoleActs } from "./use-role-acts.ts";

type Offer = MyManagementOffersQuery["managementOffers"][number];

/** Offers I made that wait for an answer, on one structure or on all of mine; each can be taken back. */
export function MadeOffers({ offers, structureId }: { readonly offers: readonly Offer[]; readonly structureId?: string }) {
  const made = offers.filter(
    ({ allowedActions, structure }) => allowedActions.includes("CANCEL") && (!structureId || structure.id === structureId),
  );
  return made.map((offer) => <MadeOffer key={offer.id} offer={offer} isNamed={!structureId} />);
}

function MadeOffer({ offer, isNamed }: { readonly offer: Offer; readonly isNamed: boolean }) {
  const m = useMessages(rolesMessages).made;
  const { moment } = useFormats();
  const { cancelOffer } = useRoleActs();
  const { run, isSending, refusal } = useAct(() => cancelOffer(offer.id));
  const { displayName } = offer.to;
  const until = moment(offer.expiresAt);
  return (
    <Alert severity="info">
      <p className="fr-mb-1w">{isNamed ? m.waitsFor(displayName, offer.structure.name, until) : m.waits(displayName, until)}</p>
      <Refusal text={refusal} />
      <Button priority="tertiary" size="sm" busy={isSending} aria-label={m.cancelFor(offer.structure.name)} onClick={run}>
        {m.cancel}
      </Button>
    </Alert>
  );
}
