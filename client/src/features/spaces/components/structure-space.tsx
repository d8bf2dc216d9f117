import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import {
  OpenSpaceDocument,
  RequestSpaceSubscriptionDocument,
  type OpenSpaceInput,
  type RequestSpaceSubscriptionInput,
  type SpacesOfStructureQuery,
} from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";
import { OpenSpaceForm } from "./open-space-form.tsx";
import { RequestSubscriptionForm } from "./request-subscription-form.tsx";

interface StructureSpaceProps {
  readonly data: SpacesOfStructureQuery;
  readonly space: SpacesOfStructureQuery["spaces"][number];
  /** Has the viewer a subscription to it already? */
  readonly isSubscribed: boolean;
}

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** One space on one structure: open it, ask a subscription, use it, or read why not. */
export function StructureSpace({ data: { structure, beneficiaryCategories }, space, isSubscribed }: StructureSpaceProps) {
  const m = useMessages(spacesMessages);
  const mutate = useMutate();
  const [hasOpened, setOpened] = useState(false);
  const [approvalId, setApprovalId] = useState<string | null>(null);
  const open = structure.spaces.find((one) => one.space.code === space.code);
  const openSpace = async (input: OpenSpaceInput) => {
    const { structureSpace, problems } = (await mutate(OpenSpaceDocument, { input }, refetch)).openSpace;
    if (structureSpace) setOpened(true);
    return problems;
  };
  const ask = async (input: RequestSpaceSubscriptionInput) => {
    const { approval, problems } = (await mutate(RequestSpaceSubscriptionDocument, { input })).requestSpaceSubscription;
    if (approval) setApprovalId(approval.id);
    return problems;
  };
  return (
    <section className="narrow fr-mb-6w">
      <h3>{space.name}</h3>
      <p>
        <Badge tone={open ? "success" : "neutral"}>{open ? m.space.isOpen : m.space.isClosed}</Badge>
      </p>
      <p>{space.description}</p>
      {hasOpened && (
        <Alert severity="success" live>
          <p>{m.open.done}</p>
        </Alert>
      )}
      {open && isSubscribed && <UseSpace structureId={structure.id} hasJustOpened={hasOpened} />}
      {!open && structure.allowedActions.includes("OPEN_SPACE") && (
        <>
          <h4>{m.open.title(space.name)}</h4>
          <p>{m.open.intro}</p>
          <OpenSpaceForm structure={structure} spaceCode={space.code} categories={beneficiaryCategories} onSubmit={openSpace} />
        </>
      )}
      {!open && !structure.allowedActions.includes("OPEN_SPACE") && <WhyClosed isManagementCenter={structure.isManagementCenter} />}
      {open && !isSubscribed && approvalId === null && (
        <>
          <h4>{m.request.title(space.name)}</h4>
          <RequestSubscriptionForm structureId={structure.id} spaceCode={space.code} ceiling={open.ceiling} onSubmit={ask} />
        </>
      )}
      {approvalId !== null && (
        <>
          <Alert severity="success" live>
            <p>{m.request.done}</p>
          </Alert>
          <ButtonLink to="/mes-demandes/$id" params={{ id: approvalId }}>
            {m.request.follow}
          </ButtonLink>
        </>
      )}
    </section>
  );
}

function WhyClosed({ isManagementCenter }: { isManagementCenter: boolean }) {
  const m = useMessages(spacesMessages).space;
  return (
    <Alert severity="info">
      <p>{isManagementCenter ? m.managementCenter : m.onlyPrincipal}</p>
      {isManagementCenter && <ButtonLink to="/mes-rattachements">{m.managementCenterGo}</ButtonLink>}
    </Alert>
  );
}

/** Where to go once the space can be used; somebody who has just opened it needs a bank account first. */
function UseSpace({ structureId, hasJustOpened }: { structureId: string; hasJustOpened: boolean }) {
  const m = useMessages(spacesMessages);
  return (
    <div className="button-row">
      {hasJustOpened && (
        <ButtonLink to="/organisation/coordonnees-bancaires/nouvelle" search={{ structure: structureId }}>
          {m.open.next}
        </ButtonLink>
      )}
      <ButtonLink to="/demandes-tic" priority={hasJustOpened ? "secondary" : "primary"}>
        {m.space.goToRequests}
      </ButtonLink>
    </div>
  );
}
