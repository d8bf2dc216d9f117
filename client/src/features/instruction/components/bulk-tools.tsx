import { MAX_BULK_ITEMS } from "@portail-tic/shared/approvals/bulk-decision";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { SelectBox } from "../../../ui/select-box.tsx";
import { useAct } from "../../../ui/use-act.ts";
import type { Selection } from "../../approvals/index.ts";
import { queueMessages } from "../queue-messages.ts";

interface BulkToolsProps {
  readonly selection: Selection;
  /** Those of this page that may be decided. */
  readonly onPage: readonly string[];
  /** Does the search go on beyond this page? */
  readonly goesOn: boolean;
  /** Every request of the search that may be decided, as many as one act takes. */
  readonly selectAll: () => Promise<readonly string[]>;
}

/** Above the list: this page, or the whole search; how many are chosen is told aloud. */
export function BulkTools({ selection, onPage, goesOn, selectAll }: BulkToolsProps) {
  const m = useMessages(queueMessages);
  const { run, isSending, refusal } = useAct(async () => {
    selection.replace(await selectAll());
    return [];
  });
  const { size } = selection.ids;
  return (
    <>
      <div className="queue-tools">
        {onPage.length > 0 && (
          <SelectBox
            label={m.selectPage(onPage.length)}
            checked={onPage.every((id) => selection.ids.has(id))}
            onChange={() => selection.toggleAll(onPage)}
          />
        )}
        {goesOn && (
          <Button priority="tertiary" size="sm" busy={isSending} onClick={run}>
            {m.selectAll(MAX_BULK_ITEMS)}
          </Button>
        )}
        <p role="status">{size >= MAX_BULK_ITEMS ? m.mostSelected(MAX_BULK_ITEMS) : size > 0 && m.selected(size)}</p>
      </div>
      <Refusal text={refusal} />
    </>
  );
}
