import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { Section } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { AcceptPrincipalManagementDocument, DeclinePrincipalManagementDocument, type MyManagementOffersQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

type Offer = MyManagementOffersQuery["managementOffers"][number];

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** Offers to become principal manager that wait for my answer; nothing is shown without one. */
export function ReceivedOffers({ offers }: { offers: readonly Offer[] }) {
  const m = useMessages(membershipsMessages).offers;
  const format = useFormats();
  const answer = useAnswer();
  const [asking, setAsking] = useState<{ offer: Offer; accepts: boolean } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const received = offers.filter(({ allowedActions }) => allowedActions.includes("ACCEPT"));
  if (received.length === 0 && !said) return null;
  return (
    <Section title={m.title}>
      <Said text={said} />
      {received.map((offer) => (
        <div key={offer.id} className="fr-mb-3w">
          <p className="fr-mb-1w">{m.text(offer.from.displayName, offer.structure.name, format.moment(offer.expiresAt))}</p>
          <ButtonRow>
            <Button aria-label={m.acceptFor(offer.structure.name)} onClick={() => setAsking({ offer, accepts: true })}>
              {m.accept}
            </Button>
            <Button
              priority="secondary"
              aria-label={m.declineFor(offer.structure.name)}
              onClick={() => setAsking({ offer, accepts: false })}
            >
              {m.decline}
            </Button>
          </ButtonRow>
        </div>
      ))}
      {asking && (
        <ConfirmAct
          texts={(asking.accepts ? m.accepting : m.declining)(asking.offer.structure.name, asking.offer.from.displayName)}
          onConfirm={async () => {
            const problems = await answer(asking.offer.id, asking.accepts);
            if (problems.length > 0) return problems;
            setSaid(asking.accepts ? m.accepted(asking.offer.structure.name) : m.declined);
            setAsking(null);
            return problems;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}

function useAnswer() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  return async (id: string, accepts: boolean) =>
    accepts
      ? (
          await withStepUp(
            async () => (await mutate(AcceptPrincipalManagementDocument, { input: { id } }, refetch)).acceptPrincipalManagement,
          )
        ).problems
      : (await mutate(DeclinePrincipalManagementDocument, { input: { id } }, refetch)).declinePrincipalManagement.problems;
}
