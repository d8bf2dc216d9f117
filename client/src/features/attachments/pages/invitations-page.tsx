import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { InvitationTable } from "../components/invitation-table.tsx";
import { InvitePersonForm } from "../components/invite-person-form.tsx";
import { StructureInvitationsDocument, type InvitationStatus } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";

interface Place {
  readonly params: { readonly id: string };
  readonly search: { readonly etat?: InvitationStatus; readonly suite?: string };
}

const variablesOf = ({ params: { id }, search: { etat, suite } }: Place) => ({ id, after: cursorOf(suite), status: etat ?? null });

export const preload = (place: Place) => preloadQuery(StructureInvitationsDocument, variablesOf(place));

/** The people a structure invites: who was, what became of it, and one more. */
export function InvitationsPage() {
  const messages = useMessages(invitationsMessages);
  const m = messages.sent;
  const from = "/authed/organisation/structures/$id/invitations";
  const params = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from: "/organisation/structures/$id/invitations" });
  const { structure, invitations } = usePageQuery(StructureInvitationsDocument, variablesOf({ params, search }));
  const mayInvite = structure.allowedActions.includes("DECIDE_APPROVALS");
  const choices = (["PENDING", "ACCEPTED", "DECLINED", "CANCELLED", "EXPIRED"] as const).map((value) => ({
    value,
    label: messages.statuses[value],
  }));
  return (
    <Page title={m.title(structure.name)} lead={m.lead}>
      {mayInvite ? (
        <Section title={messages.invite.title}>
          <div className="narrow">
            <InvitePersonForm structure={structure} />
          </div>
        </Section>
      ) : (
        <p>{m.onlyManagers}</p>
      )}
      <Section title={m.caption}>
        <FilterSelect
          label={m.status}
          value={search.etat}
          choices={choices}
          all={m.all}
          onChange={(etat) => void navigate({ search: present({ etat }) })}
        />
        {invitations.edges.length === 0 ? (
          <EmptyState title={search.etat ? m.emptyFilter : m.empty}>
            <p>{m.emptyHelp}</p>
          </EmptyState>
        ) : (
          <InvitationTable invitations={invitations.edges.map(({ node }) => node)} />
        )}
        <Pager trail={search.suite} pageInfo={invitations.pageInfo} />
      </Section>
      <ButtonRow>
        {mayInvite && (
          <ButtonLink to="/organisation/structures/$id/invitations/plusieurs" params={params}>
            {m.several}
          </ButtonLink>
        )}
        <ButtonLink to="/organisation/structures/$id/membres" params={params} priority="secondary">
          {m.members}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
