import { useMessages } from "../../../i18n/locale-provider.tsx";
import { SelectBox } from "../../../ui/select-box.tsx";
import type { Selection } from "../../approvals/index.ts";
import { queueMessages } from "../queue-messages.ts";

/** Above the list: the whole page at once; how many are chosen is told aloud. */
export function BulkTools({ selection, onPage }: { selection: Selection; onPage: readonly string[] }) {
  const m = useMessages(queueMessages);
  const { size } = selection.ids;
  return (
    <div className="queue-tools">
      <SelectBox
        label={m.selectPage(onPage.length)}
        checked={onPage.every((id) => selection.ids.has(id))}
        onChange={() => selection.toggleAll(onPage)}
      />
      <p role="status">{size > 0 && m.selected(size)}</p>
    </div>
  );
}
