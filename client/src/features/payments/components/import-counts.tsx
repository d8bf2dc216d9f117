import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import type { PaymentImportRowFragment, PaymentMovementResult } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

export const resultTones: Readonly<Record<PaymentMovementResult, BadgeTone>> = {
  PAID: "success",
  FAILED: "error",
  ALREADY_DONE: "neutral",
  AMOUNT_DIFFERS: "warning",
  NOT_RELEASED: "warning",
  PENDING: "info",
  UNKNOWN: "neutral",
};

/** How many movements had each result. */
export function ImportCounts({ counts }: { counts: PaymentImportRowFragment["counts"] }) {
  const m = useMessages(paymentsMessages).report;
  const { number } = useFormats();
  return (
    <ul className="fr-raw-list fr-mb-2w">
      {counts.map(({ result, count }) => (
        <li key={result}>
          {number(count)} <Badge tone={resultTones[result]}>{m.results[result]}</Badge>
        </li>
      ))}
    </ul>
  );
}
