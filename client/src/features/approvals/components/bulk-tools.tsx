import "./bulk.css";
import { Suspense, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { SelectBox } from "../../../ui/select-box.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { approvalsMessages } from "../messages.ts";
import type { Selection } from "./use-selection.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

// Forms and their rules: fetched when somebody decides.
const BulkApprove = lazyPart(() => import("./bulk-dialogs.tsx").then((file) => file.BulkApprove));
const BulkReject = lazyPart(() => import("./bulk-dialogs.tsx").then((file) => file.BulkReject));

interface BulkToolsProps {
  readonly selection: Selection;
  /** Those of this page that may be decided. */
  readonly onPage: readonly string[];
  /** Does the search go on beyond this page? */
  readonly goesOn: boolean;
  /** Every request of the search, as many as one act takes. */
  readonly selectAll: () => Promise<readonly string[]>;
}

/** Above the list: this page, or the whole search; how many are chosen is told aloud. */
export function BulkTools({ selection, onPage, goesOn, selectAll }: BulkToolsProps) {
  const m = useMessages(approvalsMessages).bulk;
  const { run, isSending, refusal } = useAct(async () => {
    selection.replace(await selectAll());
    return [];
  });
  const { size } = selection.ids;
  return (
    <>
      <div className="bulk-tools">
        <SelectBox
          label={m.selectPage(onPage.length)}
          checked={onPage.every((id) => selection.ids.has(id))}
          onChange={() => selection.toggleAll(onPage)}
        />
        {goesOn && (
          <Button priority="tertiary" size="sm" busy={isSending} onClick={run}>
            {m.selectAll}
          </Button>
        )}
        <p role="status">{size > 0 && m.selected(size)}</p>
      </div>
      <Refusal text={refusal} />
    </>
  );
}

interface BulkBarProps {
  readonly selection: Selection;
  /** The list was taken: where to follow it. */
  readonly onTaken: (bulkDecisionId: string) => void;
}

/** Below the list, always in sight: what to do with those chosen. */
export function BulkBar({ selection, onTaken }: BulkBarProps) {
  const m = useMessages(approvalsMessages).bulk;
  const [asking, setAsking] = useState<"approve" | "reject" | null>(null);
  const ids = [...selection.ids];
  const dialog = { approvalIds: ids, onTaken, onClose: () => setAsking(null) };
  return (
    <section className="bulk-bar" aria-label={m.barLabel}>
      <p>{m.selected(ids.length)}</p>
      <ButtonRow>
        <Button size="sm" onClick={() => setAsking("approve")}>
          {m.approve}
        </Button>
        <Button size="sm" priority="secondary" onClick={() => setAsking("reject")}>
          {m.reject}
        </Button>
        <Button size="sm" priority="tertiary" onClick={() => selection.replace([])}>
          {m.clear}
        </Button>
      </ButtonRow>
      <Suspense>
        {asking === "approve" && <BulkApprove {...dialog} />}
        {asking === "reject" && <BulkReject {...dialog} />}
      </Suspense>
    </section>
  );
}
