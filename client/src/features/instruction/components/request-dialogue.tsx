import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Counter } from "../../../ui/badge.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";

/** What is awaited from the structure, and the ways to ask it and to write to it. */
export function RequestDialogue({ request }: { request: InstructedRequestFragment }) {
  const m = useMessages(linesMessages);
  const { date } = useFormats();
  const { id, pieceRequests, unreadMessageCount, allowedActions } = request;
  const open = pieceRequests.find(({ isOpen }) => isOpen);
  const mayAsk = allowedActions.includes("REQUEST_PIECES");
  return (
    <>
      {open && (
        <Alert severity={open.isOverdue ? "warning" : "info"}>
          <p>{open.isOverdue ? m.overdue(date(open.dueOn)) : m.awaited(date(open.dueOn))}</p>
        </Alert>
      )}
      <div className="button-row fr-mb-4w">
        {(mayAsk || pieceRequests.length > 0) && (
          <ButtonLink to="/instruction/$id/pieces" params={{ id }} priority="secondary">
            {mayAsk ? m.askPieces : m.seePieces}
          </ButtonLink>
        )}
        <ButtonLink to="/instruction/$id/messages" params={{ id }} priority="secondary">
          {m.messages} <Counter count={unreadMessageCount} label={m.unread(unreadMessageCount)} />
        </ButtonLink>
      </div>
    </>
  );
}
