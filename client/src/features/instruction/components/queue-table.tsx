import { requestAge, type AgeLevel } from "@portail-tic/shared/instruction/request-age";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { SelectBox } from "../../../ui/select-box.tsx";
import type { Selection } from "../../approvals/index.ts";
import { RefundTable } from "../../refunds/index.ts";
import type { QueuedRequestFragment } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";

const tones: Readonly<Record<AgeLevel, BadgeTone>> = { RECENT: "info", USUAL: "warning", LATE: "error" };

interface QueueTableProps {
  readonly requests: readonly QueuedRequestFragment[];
  /** Lets rows be chosen, those that may be decided. */
  readonly selection: Selection | undefined;
}

/** May a list of decisions hold it? What nobody has in hand is taken on the way. */
export function mayBeDecided({ allowedActions }: Pick<QueuedRequestFragment, "allowedActions">): boolean {
  return allowedActions.includes("TAKE") || allowedActions.includes("APPROVE");
}

/** The requests of the office: who has each in hand, how long it has waited, what to look at twice. */
export function QueueTable({ requests, selection }: QueueTableProps) {
  const m = useMessages(queueMessages);
  const select: Column<QueuedRequestFragment> = {
    id: "select",
    header: m.select,
    hideHeader: true,
    cell: (request) => selection && mayBeDecided(request) && <SelectRow request={request} selection={selection} />,
  };
  const last: Column<QueuedRequestFragment>[] = [
    { id: "age", header: m.columns.age, cell: ({ submittedAt }) => <Age submittedAt={submittedAt} /> },
    { id: "instructor", header: m.columns.instructor, cell: ({ instructor }) => instructor?.displayName ?? m.nobody },
    { id: "flags", header: m.columns.flags, cell: (request) => <ToLookAt {...request} /> },
  ];
  return (
    <RefundTable
      caption={m.caption}
      requests={requests}
      first={selection ? [select] : []}
      last={last}
      link={({ id, number }) => (
        <TextLink to="/instruction/$id" params={{ id }}>
          {number}
        </TextLink>
      )}
    />
  );
}

function SelectRow({ request: { id, number }, selection }: { request: QueuedRequestFragment; selection: Selection }) {
  const m = useMessages(queueMessages);
  const label = (
    <>
      <span className="queue-select-word">{m.select}</span> <span className="fr-sr-only">{m.selectWhat(number)}</span>
    </>
  );
  return <SelectBox label={label} checked={selection.ids.has(id)} onChange={() => selection.toggle(id)} />;
}

/** The days are told, the colour only repeats them. */
function Age({ submittedAt }: { submittedAt: string | null }) {
  const m = useMessages(queueMessages);
  const today = useToday();
  if (submittedAt === null) return null;
  const { days, level } = requestAge(parisDateOf(new Date(submittedAt)), today);
  return (
    <>
      <span className="nowrap">{m.days(days)}</span>
      <br />
      <Badge tone={tones[level]}>{m.levels[level]}</Badge>
    </>
  );
}

function ToLookAt({ flags, unreadMessageCount }: Pick<QueuedRequestFragment, "flags" | "unreadMessageCount">) {
  const m = useMessages(queueMessages);
  if (flags.length === 0 && unreadMessageCount === 0) return "–";
  return (
    <ul className="fr-raw-list">
      {unreadMessageCount > 0 && (
        <li>
          <strong>{m.unread(unreadMessageCount)}</strong>
        </li>
      )}
      {flags.map((flag) => (
        <li key={flag}>{m.flags[flag]}</li>
      ))}
    </ul>
  );
}
