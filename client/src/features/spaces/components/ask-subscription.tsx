import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { RequestSpaceSubscriptionDocument, type RequestSpaceSubscriptionInput, type SpaceAccess } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";
import { RequestSent } from "./request-sent.tsx";
import { RequestSubscriptionForm } from "./request-subscription-form.tsx";

interface AskSubscriptionProps {
  readonly structureId: string;
  readonly space: { readonly code: string; readonly name: string };
  readonly ceiling: SpaceAccess;
}

/** « Demander un abonnement » to an open space one has no right on. */
export function AskSubscription({ structureId, space, ceiling }: AskSubscriptionProps) {
  const m = useMessages(spacesMessages).request;
  const mutate = useMutate();
  const [approvalId, setApprovalId] = useState<string | null>(null);
  const ask = async (input: RequestSpaceSubscriptionInput) => {
    const { approval, problems } = (await mutate(RequestSpaceSubscriptionDocument, { input })).requestSpaceSubscription;
    if (approval) setApprovalId(approval.id);
    return problems;
  };
  if (approvalId !== null) return <RequestSent approvalId={approvalId} />;
  return (
    <>
      <h4>{m.title(space.name)}</h4>
      <RequestSubscriptionForm structureId={structureId} spaceCode={space.code} ceiling={ceiling} onSubmit={ask} />
    </>
  );
}
