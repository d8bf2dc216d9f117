import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import type { RefundDetailFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

/** Everything that happened to a request, most recent first, with what each step means. */
export function RequestTimeline({ events }: { events: RefundDetailFragment["events"] }) {
  const m = useMessages(refundsMessages).detail;
  const { moment } = useFormats();
  // The server gives the oldest first; two steps of one instant keep that order.
  const recentFirst = events.toReversed();
  return (
    <Timeline
      label={m.timeline}
      events={recentFirst.map(({ id, at, actor, title, explanation, reason }) => ({
        id,
        when: `${moment(at)}, ${m.by(actor)}`,
        title,
        text: reason ? `${explanation} ${m.reason} : ${reason}` : explanation,
      }))}
    />
  );
}
