import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Said } from "../../../ui/said.tsx";
import { OpenSpaceDocument, type OpenSpaceInput, type SpacesOfStructureQuery } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";
import { AskSubscription } from "./ask-subscription.tsx";
import { ManageSpace } from "./manage-space.tsx";
import { OpenSpaceForm } from "./open-space-form.tsx";
import { UseSpace } from "./use-space.tsx";
import { WhyClosed } from "./why-closed.tsx";

interface StructureSpaceProps {
  readonly data: SpacesOfStructureQuery;
  readonly space: SpacesOfStructureQuery["spaces"][number];
}

/** One space on one structure: open it, manage it, ask a subscription, use it, or read why not. */
export function StructureSpace({ data: { structure, beneficiaryCategories }, space }: StructureSpaceProps) {
  const m = useMessages(spacesMessages);
  const mutate = useMutate();
  const [done, setDone] = useState<"opened" | "changed" | "closed" | null>(null);
  const open = structure.spaces.find((one) => one.space.code === space.code);
  const openSpace = async (input: OpenSpaceInput) => {
    const options = { refetchQueries: "active", awaitRefetchQueries: true } as const;
    const { structureSpace, problems } = (await mutate(OpenSpaceDocument, { input }, options)).openSpace;
    if (structureSpace) setDone("opened");
    return problems;
  };
  return (
    <section className="narrow fr-mb-6w">
      <h3>{space.name}</h3>
      <p>
        <Badge tone={open ? "success" : "neutral"}>{open ? m.space.openFor[open.ceiling] : m.space.isClosed}</Badge>
      </p>
      <p>{space.description}</p>
      <Said text={done ? m.done[done] : null} />
      {open?.mySubscription && <UseSpace structureId={structure.id} subscription={open.mySubscription} hasJustOpened={done === "opened"} />}
      {open && !open.mySubscription && structure.allowedActions.includes("REQUEST_SUBSCRIPTION") && (
        <AskSubscription structureId={structure.id} space={space} ceiling={open.ceiling} />
      )}
      {open && <ManageSpace structure={structure} space={space} open={open} onDone={setDone} />}
      {!open && structure.allowedActions.includes("OPEN_SPACE") && (
        <>
          <h4>{m.open.title(space.name)}</h4>
          <p>{m.open.intro}</p>
          <OpenSpaceForm structure={structure} spaceCode={space.code} categories={beneficiaryCategories} onSubmit={openSpace} />
        </>
      )}
      {!open && !structure.allowedActions.includes("OPEN_SPACE") && <WhyClosed isManagementCenter={structure.isManagementCenter} />}
    </section>
  );
}
