import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { EndSpaceSubscriptionDocument, type SpaceSubscriptionQuery } from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";

interface EndSubscriptionProps {
  readonly subscription: SpaceSubscriptionQuery["spaceSubscription"];
  /** One's own, to give up; somebody else's, to take. */
  readonly isOwn: boolean;
}

/** Ends a right at once, after a question. */
export function EndSubscription({ subscription: { id, user, structure }, isOwn }: EndSubscriptionProps) {
  const m = useMessages(subscriptionMessages).end;
  const mutate = useMutate();
  const [isAsking, setAsking] = useState(false);
  const end = async () => {
    const options = { refetchQueries: "active", awaitRefetchQueries: true } as const;
    const { problems } = (await mutate(EndSpaceSubscriptionDocument, { input: { id } }, options)).endSpaceSubscription;
    if (problems.length === 0) setAsking(false);
    return problems;
  };
  const texts = isOwn ? m.own(structure.name) : m.other(user.displayName, structure.name);
  return (
    <>
      <Button priority="tertiary" onClick={() => setAsking(true)}>
        {texts.open}
      </Button>
      {isAsking && <ConfirmAct texts={texts} onConfirm={end} onClose={() => setAsking(false)} />}
    </>
  );
}
