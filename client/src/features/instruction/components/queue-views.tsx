import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { InstructionCountsQuery } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";
import { views, type QueueView } from "../queue-search.ts";

type Counts = InstructionCountsQuery["instructionCounts"];

const countOf: Readonly<Record<QueueView, (counts: Counts) => number>> = {
  miennes: ({ mine }) => mine,
  libres: ({ nobody }) => nobody,
  collegues: ({ colleagues }) => colleagues,
  messages: ({ unread }) => unread,
  "a-confirmer": ({ toConfirm }) => toConfirm,
  "en-retard": ({ late }) => late,
};

/** The ways an officer looks at the queue, each with how many requests are behind it. */
export function QueueViews({ counts, view }: { counts: Counts; view: QueueView | undefined }) {
  const m = useMessages(queueMessages);
  const { number } = useFormats();
  return (
    <nav aria-label={m.views} className="queue-views">
      <TextLink to="/instruction" search={{}} aria-current={view === undefined ? "true" : undefined}>
        {m.counted(m.all, number(counts.total))}
      </TextLink>
      {views.map((each) => (
        <TextLink key={each} to="/instruction" search={{ vue: each }} aria-current={view === each ? "true" : undefined}>
          {m.counted(m.view[each], number(countOf[each](counts)))}
        </TextLink>
      ))}
      <TextLink to="/instruction/groupees">{m.bulkDecisions}</TextLink>
    </nav>
  );
}
