import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SpaceSubscriptionQuery } from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";
import { SubscriptionState } from "./subscription-state.tsx";

/** Whose right it is, on what, until when, and who gave it. */
export function SubscriptionTerms({ subscription }: { subscription: SpaceSubscriptionQuery["spaceSubscription"] }) {
  const m = useMessages(subscriptionMessages).one;
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const { user, structure, space, access, startsOn, endsOn, grantedBy } = subscription;
  return (
    <DescriptionList
      items={[
        { term: m.person, value: `${user.displayName} (${user.email})` },
        { term: m.structure, value: structure.name },
        { term: m.space, value: space.name },
        { term: m.access, value: rights.accesses[access] },
        { term: m.from, value: date(startsOn) },
        { term: m.until, value: endsOn ? date(endsOn) : m.noEnd },
        { term: m.state, value: <SubscriptionState subscription={subscription} /> },
        { term: m.grantedBy, value: grantedBy.displayName },
      ]}
    />
  );
}
