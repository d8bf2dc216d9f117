import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { RefundRightsQuery } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

/** An empty list says the next thing to do, according to what the person may do today. */
export function NoRequest({ rights }: { rights: RefundRightsQuery }) {
  const m = useMessages(refundsMessages).list;
  if (rights.writable.totalCount > 0) {
    return (
      <EmptyState title={m.empty}>
        <p>{m.emptyHelp}</p>
        <ButtonLink to="/demandes-tic/nouvelle">{m.create}</ButtonLink>
      </EmptyState>
    );
  }
  if (rights.attached.totalCount === 0) {
    return (
      <EmptyState title={m.noStructure}>
        <p>{m.noStructureHelp}</p>
        <ButtonLink to="/mes-rattachements">{m.join}</ButtonLink>
      </EmptyState>
    );
  }
  const mayOpen = rights.administered.totalCount > 0;
  return (
    <EmptyState title={mayOpen ? m.noSpace : m.noSubscription}>
      <p>{mayOpen ? m.noSpaceHelp : m.noSubscriptionHelp}</p>
      <ButtonLink to="/espaces">{mayOpen ? m.openSpace : m.askSubscription}</ButtonLink>
    </EmptyState>
  );
}
