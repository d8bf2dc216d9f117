import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useSession } from "../../../lib/session.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { AskExtension } from "../components/ask-extension.tsx";
import { ChangeSubscription } from "../components/change-subscription.tsx";
import { EndSubscription } from "../components/end-subscription.tsx";
import { SubscriptionTerms } from "../components/subscription-terms.tsx";
import { SpaceSubscriptionDocument } from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(SpaceSubscriptionDocument, params);

/** One subscription: what it opens and until when; the manager changes it, whoever has it asks a prolongation or gives it up. */
export function SubscriptionPage() {
  const m = useMessages(subscriptionMessages).one;
  const { id } = useParams({ from: "/authed/espaces/abonnements/$id" });
  const { viewer } = useSession();
  const navigate = useNavigate({ from: "/espaces/abonnements/$id" });
  const [isChanged, setChanged] = useState(false);
  const { spaceSubscription: subscription } = usePageQuery(SpaceSubscriptionDocument, { id });
  const { structure, space, user, allowedActions, endedAt } = subscription;
  const open = structure.spaces.find((one) => one.space.code === space.code);
  const ceiling = open?.ceiling;
  const isOwn = viewer?.user?.id === user.id;
  const mayAskAgain = endedAt !== null && isOwn && !open?.mySubscription && structure.allowedActions.includes("REQUEST_SUBSCRIPTION");
  const mayAsk = allowedActions.includes("ASK_CHANGE") || mayAskAgain;
  // The right that counts now has another page: the one before keeps what was.
  const showChanged = async (changedId: string) => {
    setChanged(true);
    await navigate({ params: { id: changedId }, replace: true });
  };
  return (
    <Page title={m.title(space.name, structure.name)} narrow>
      <Said text={isChanged && !endedAt ? m.changed : null} />
      {endedAt && (
        <Alert severity="info">
          <p>{m.over}</p>
          <TextLink to="/espaces" search={{ structure: structure.id }}>
            {m.seeSpaces}
          </TextLink>
        </Alert>
      )}
      <SubscriptionTerms subscription={subscription} />
      {ceiling && allowedActions.includes("CHANGE") && (
        <ChangeSubscription key={id} subscription={subscription} ceiling={ceiling} onChanged={showChanged} />
      )}
      {ceiling && mayAsk && <AskExtension key={id} subscription={subscription} ceiling={ceiling} />}
      {allowedActions.includes("END") && <EndSubscription subscription={subscription} isOwn={isOwn} />}
      <p className="fr-mt-4w">
        {allowedActions.includes("CHANGE") ? (
          <TextLink to="/espaces/abonnes" search={{ structure: structure.id }}>
            {m.backToList}
          </TextLink>
        ) : (
          <TextLink to="/espaces" search={{ structure: structure.id }}>
            {m.seeSpaces}
          </TextLink>
        )}
      </p>
    </Page>
  );
}
