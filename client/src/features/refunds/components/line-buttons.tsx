import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { lineMessages } from "../line-messages.ts";
import type { RefundLineRowFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

interface LineButtonsProps {
  readonly line: RefundLineRowFragment;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** What one can do with a saved line. */
export function LineButtons({ line, onEdit, onCopy, onRemove }: LineButtonsProps) {
  const m = useMessages(lineMessages).lines;
  const about = useMessages(refundsMessages).invoiceOf(line.invoiceNumber);
  const actions = [
    { label: m.edit, run: onEdit },
    { label: m.copy, run: onCopy },
    { label: m.remove, run: onRemove },
  ];
  return (
    <div className="line-actions">
      {actions.map(({ label, run }) => (
        <Button key={label} size="sm" priority="tertiary-no-outline" onClick={run}>
          {label}
          <span className="fr-sr-only"> {about}</span>
        </Button>
      ))}
    </div>
  );
}
