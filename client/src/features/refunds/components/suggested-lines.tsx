import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { lineMessages } from "../line-messages.ts";
import type { DraftRequest } from "./use-draft.ts";

type Suggestion = DraftRequest["suggestedLines"][number];

interface SuggestedLinesProps {
  readonly suggestions: readonly Suggestion[];
  /** Opens a line with this supplier and product: the rest is on the invoice. */
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** Suppliers and products of the campaign before, as long as this request does not have them. */
export function SuggestedLines({ suggestions, onChoose }: SuggestedLinesProps) {
  const m = useMessages(lineMessages).lines;
  if (suggestions.length === 0) return null;
  return (
    <>
      <p className="fr-mb-1w">{m.suggested}</p>
      <ul className="suggested-lines fr-mb-3w">
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.product.code} ${suggestion.supplier}`}>
            <Button size="sm" priority="tertiary" icon="fr-icon-add-line" onClick={() => onChoose(suggestion)}>
              {m.suggestion(suggestion.supplier, suggestion.product.name, suggestion.lineCount)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
