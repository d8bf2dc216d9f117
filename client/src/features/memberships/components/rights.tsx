import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { accessMessages } from "../../access/index.ts";
import type { MyMembershipsQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

type Subscription = MyMembershipsQuery["memberships"]["edges"][number]["node"]["subscriptions"][number];

/** The subscriptions of one member, in words. */
export function Rights({ subscriptions }: { subscriptions: readonly Subscription[] }) {
  const m = useMessages(membershipsMessages);
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  if (subscriptions.length === 0) return m.mine.noRight;
  return (
    <ul className="fr-raw-list">
      {subscriptions.map(({ id, space, access, endsOn }) => (
        <li key={id}>
          {m.mine.right(space.name, rights.accesses[access].toLowerCase())}
          {endsOn && ` ${m.mine.until(date(endsOn))}`}
        </li>
      ))}
    </ul>
  );
}
