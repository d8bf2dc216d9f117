import { MAX_LINES_PER_REQUEST } from "@portail-tic/shared/refunds/line-limit";
import { useNavigate } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { draftMessages } from "../draft-messages.ts";
import { refundsMessages } from "../messages.ts";
import type { LinesSearch } from "./lines-step.tsx";
import { useMeasures } from "./refund-words.ts";
import type { DraftRequest } from "./use-draft.ts";

/** Below this, every line is in sight: there is nothing to search. */
const fewLines = 20;

/** From this share of what a request may hold on, one is told. */
const nearly = 0.8;

/** Total and counts of the whole request, all along; with many lines, the way to one of them and to those to complete. */
export function LinesSummary({ request, search }: { request: DraftRequest; search: LinesSearch }) {
  const m = useMessages(draftMessages).summary;
  const words = useMessages(refundsMessages);
  const { euros } = useFormats();
  const { total } = useMeasures();
  const navigate = useNavigate({ from: "/demandes-tic/$id/modifier" });
  const { lineCount, incompleteLineCount, totalCents, totalsByProduct, lines } = request;
  const narrow = (q: string | undefined, manque: LinesSearch["manque"]) =>
    void navigate({ search: { etape: "factures", ...(q ? { q } : {}), ...(manque ? { manque } : {}) } });
  if (lineCount === 0) return null;
  const isNarrowed = Boolean(search.q ?? search.manque);
  return (
    <>
      <div className="lines-summary" role="group" aria-label={m.label}>
        <p>
          <strong>{m.total(words.lines(lineCount), euros(totalCents))}</strong> {m.estimated}
        </p>
        {lineCount >= MAX_LINES_PER_REQUEST * nearly && <p>{m.nearlyFull(MAX_LINES_PER_REQUEST, MAX_LINES_PER_REQUEST - lineCount)}</p>}
        {totalsByProduct.length > 1 && (
          <ul>
            {totalsByProduct.map(({ product, quantity, unit, amountCents, lineCount: count }) => (
              <li key={product.code}>{m.ofProduct(product.name, words.lines(count), total(quantity, unit), euros(amountCents))}</li>
            ))}
          </ul>
        )}
        {incompleteLineCount > 0 && (
          <p>
            {m.incomplete(incompleteLineCount)}{" "}
            {lineCount > 1 && !search.manque && (
              <Button size="sm" priority="tertiary" onClick={() => narrow(search.q, "oui")}>
                {m.showIncomplete}
              </Button>
            )}
          </p>
        )}
      </div>
      {(lineCount > fewLines || isNarrowed) && (
        <SearchField key={search.q ?? ""} label={m.search} value={search.q} onSearch={(q) => narrow(q, search.manque)} />
      )}
      {isNarrowed && (
        <p role="status">
          {m.found(lines.totalCount, lineCount)}{" "}
          <Button size="sm" priority="tertiary" onClick={() => narrow(undefined, undefined)}>
            {m.showAll}
          </Button>
        </p>
      )}
    </>
  );
}
