import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { Badge } from "../../../ui/badge.tsx";
import type { SubscriptionFactsFragment } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

type Dated = Pick<SubscriptionFactsFragment, "isActive" | "startsOn" | "endsOn"> & { readonly endedAt?: unknown };

/** Does it count today, and if not, why not. */
export function SubscriptionState({ subscription: { isActive, startsOn, endedAt } }: { subscription: Dated }) {
  const m = useMessages(spacesMessages).mine;
  const today = useToday();
  if (isActive) return <Badge tone="success">{m.isActive}</Badge>;
  const isToCome = startsOn > today && !endedAt;
  return <Badge tone={isToCome ? "info" : "neutral"}>{isToCome ? m.isToCome : m.isOver}</Badge>;
}
