import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { accessMessages } from "../../access/index.ts";
import { useOfferedSpaces } from "../components/offered-spaces.tsx";
import { AcceptInvitationDocument, DeclineInvitationDocument, MyInvitationsDocument, type MyInvitationsQuery } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";

export const preload = () => preloadQuery(MyInvitationsDocument, {});

type Received = MyInvitationsQuery["myInvitations"][number];

/** « Mes invitations »: what structures offer me; I answer here, on purpose. */
export function MyInvitationsPage() {
  const m = useMessages(invitationsMessages).received;
  const { myInvitations } = usePageQuery(MyInvitationsDocument, {});
  const answer = useAnswer();
  const [asking, setAsking] = useState<{ invitation: Received; accepts: boolean } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <Said text={said} />
      {myInvitations.length === 0 && (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      )}
      {myInvitations.map((invitation) => (
        <ReceivedInvitation key={invitation.id} invitation={invitation} onAnswer={(accepts) => setAsking({ invitation, accepts })} />
      ))}
      <ButtonRow>
        <ButtonLink to="/mes-rattachements" priority="secondary">
          {m.back}
        </ButtonLink>
        <ButtonLink to="/mes-rattachements/demander" priority="secondary">
          {m.ask}
        </ButtonLink>
      </ButtonRow>
      {asking && (
        <ConfirmAct
          texts={(asking.accepts ? m.accepting : m.declining)(asking.invitation.structure.name)}
          onConfirm={async () => {
            const problems = await answer(asking.invitation.id, asking.accepts);
            if (problems.length > 0) return problems;
            setSaid(asking.accepts ? m.accepted(asking.invitation.structure.name) : m.declined);
            setAsking(null);
            return problems;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Page>
  );
}

function ReceivedInvitation({ invitation, onAnswer }: { invitation: Received; onAnswer: (accepts: boolean) => void }) {
  const m = useMessages(invitationsMessages).received;
  const rights = useMessages(accessMessages);
  const offered = useOfferedSpaces();
  const { siret, moment } = useFormats();
  const { structure, invitedBy, allowedActions } = invitation;
  return (
    <Section title={structure.name}>
      <DescriptionList
        items={[
          { term: m.siret, value: siret(structure.siret) },
          { term: m.from, value: `${invitedBy.displayName} (${invitedBy.email})` },
          { term: m.role, value: rights.roles[invitation.role] },
          { term: m.rights, value: offered(invitation.spaces) },
          { term: m.until, value: moment(invitation.expiresAt) },
        ]}
      />
      <ButtonRow>
        {allowedActions.includes("ACCEPT") && (
          <Button aria-label={m.acceptOf(structure.name)} onClick={() => onAnswer(true)}>
            {m.accept}
          </Button>
        )}
        {allowedActions.includes("DECLINE") && (
          <Button priority="secondary" aria-label={m.declineOf(structure.name)} onClick={() => onAnswer(false)}>
            {m.decline}
          </Button>
        )}
      </ButtonRow>
    </Section>
  );
}

function useAnswer() {
  const mutate = useMutate();
  const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;
  return async (id: string, accepts: boolean) =>
    accepts
      ? (await mutate(AcceptInvitationDocument, { input: { id } }, refetch)).acceptInvitation.problems
      : (await mutate(DeclineInvitationDocument, { input: { id } }, refetch)).declineInvitation.problems;
}
