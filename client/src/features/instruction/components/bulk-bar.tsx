import "../bulk-bar.css";
import { Suspense, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { Selection } from "../../approvals/index.ts";
import { bulkMessages } from "../bulk-messages.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const BulkApprove = lazyPart(() => import("./bulk-dialogs.tsx").then((file) => file.BulkApprove));
const BulkReject = lazyPart(() => import("./bulk-dialogs.tsx").then((file) => file.BulkReject));

/** Below the list, always in sight: what to do with those chosen. */
export function BulkBar({ selection, onTaken }: { selection: Selection; onTaken: (bulkDecisionId: string) => void }) {
  const m = useMessages(bulkMessages);
  const [asking, setAsking] = useState<"approve" | "reject" | null>(null);
  const requestIds = [...selection.ids];
  const dialog = { requestIds, onTaken, onClose: () => setAsking(null) };
  return (
    <section className="queue-bar" aria-label={m.barLabel}>
      <p>{m.selected(requestIds.length)}</p>
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
