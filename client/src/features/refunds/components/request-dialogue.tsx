import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Counter } from "../../../ui/badge.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { dialogueMessages } from "../dialogue-messages.ts";
import type { RefundDetailFragment } from "../gql/graphql.ts";

/** What the office awaits, above all else on the page; then the way to what was asked before and to the messages. */
export function RequestDialogue({ request }: { request: RefundDetailFragment }) {
  const m = useMessages(dialogueMessages);
  const { date } = useFormats();
  const { id, pieceRequests, unreadMessageCount, status } = request;
  if (status === "DRAFT") return null;
  const open = pieceRequests.find(({ isOpen }) => isOpen);
  const waiting = open?.items.filter(({ answeredAt }) => answeredAt === null).length ?? 0;
  return (
    <>
      {open && (
        <Alert severity="warning" title={open.isOverdue ? m.overdueTitle(date(open.dueOn)) : m.piecesTitle(date(open.dueOn))}>
          <p>{waiting > 0 ? m.waiting(waiting) : m.allAnswered}</p>
          <p>
            <ButtonLink to="/demandes-tic/$id/pieces" params={{ id }}>
              {request.allowedActions.includes("COMPLETE") ? m.answer : m.seePieces}
            </ButtonLink>
          </p>
        </Alert>
      )}
      <div className="button-row fr-mb-4w">
        <ButtonLink to="/demandes-tic/$id/messages" params={{ id }} priority="secondary">
          {m.messages} <Counter count={unreadMessageCount} label={m.unread(unreadMessageCount)} />
        </ButtonLink>
        {!open && pieceRequests.length > 0 && (
          <ButtonLink to="/demandes-tic/$id/pieces" params={{ id }} priority="tertiary">
            {m.piecesBefore}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
