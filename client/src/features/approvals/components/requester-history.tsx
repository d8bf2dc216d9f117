import { useQuery } from "@apollo/client/react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { RequesterHistoryDocument, type ApprovalDetailFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { ApprovalTable } from "./approval-table.tsx";

const shown = 5;

/** What the same person asked to the structures the viewer manages: nothing about others, the server's list knows no more. */
export function RequesterHistory({ approval: { id, requester } }: { approval: ApprovalDetailFragment }) {
  const m = useMessages(approvalsMessages).history;
  const { data } = useQuery(RequesterHistoryDocument, {
    variables: { filter: { requesterId: requester.id } },
    fetchPolicy: "cache-and-network",
  });
  if (!data) return null;
  const others = data.approvals.edges.map(({ node }) => node).filter((other) => other.id !== id);
  if (others.length === 0) return <p>{m.none(requester.displayName)}</p>;
  return (
    <Section title={m.title(requester.displayName)}>
      <ApprovalTable
        caption={m.caption}
        hideRequester
        approvals={others.slice(0, shown)}
        link={({ id: otherId }, description) => (
          <TextLink to="/approbations/$id" params={{ id: otherId }}>
            {description}
          </TextLink>
        )}
      />
      <p>
        <TextLink to="/approbations" search={{ etat: "TOUS", demandeur: requester.id }}>
          {m.all}
        </TextLink>
      </p>
    </Section>
  );
}
