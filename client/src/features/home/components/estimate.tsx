import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { EstimateLineQuery } from "../gql/graphql.ts";
import { homeMessages } from "../messages.ts";

/** The amount, the doubt that remains, and who decides. */
export function Estimate({ estimate }: { estimate: EstimateLineQuery["estimateLine"] }) {
  const m = useMessages(homeMessages).simulator;
  const format = useFormats();
  const cents = estimate.amountCents ?? 0;
  const { rate, rateUnit, rateSource, ceiling } = estimate;
  return (
    <div className="estimate fr-mt-3w">
      <p className="fr-text--lead fr-mb-1w">
        <strong>{m.result(format.euros(cents))}</strong>
      </p>
      {rate !== null && rateUnit !== null && (
        <p className="fr-mb-1w">{m.rate(format.number(rate), m.rateUnits[rateUnit], rateSource ?? "")}</p>
      )}
      {ceiling && <p className="fr-mb-1w">{m.ceiling(format.euros(ceiling.amountCents), ceiling.words)}</p>}
      {cents === 0 && <p className="fr-mb-1w">{m.nothing}</p>}
      {estimate.rateVerified === false && <p className="fr-mb-1w">{m.unverified}</p>}
      <p className="fr-text--sm fr-mb-0">{m.caution}</p>
    </div>
  );
}
