import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { ChangeSpaceCeilingDocument, CloseSpaceDocument, type SpacesOfStructureQuery } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

interface ManageSpaceProps {
  readonly structure: SpacesOfStructureQuery["structure"];
  readonly space: SpacesOfStructureQuery["spaces"][number];
  readonly open: SpacesOfStructureQuery["structure"]["spaces"][number];
  readonly onDone: (done: "changed" | "closed") => void;
}

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** What the managers do with an open space: see who has it, open it for more or for less, close it. */
export function ManageSpace({ structure, space, open, onDone }: ManageSpaceProps) {
  const m = useMessages(spacesMessages).manage;
  const mutate = useMutate();
  const [asking, ask] = useState<"ceiling" | "close" | null>(null);
  const other = open.ceiling === "WRITE" ? "READ" : "WRITE";
  const where = { structureId: structure.id, spaceCode: space.code };
  const changeCeiling = async () => {
    const { problems } = (await mutate(ChangeSpaceCeilingDocument, { input: { ...where, ceiling: other } }, refetch)).changeSpaceCeiling;
    if (problems.length === 0) finish("changed");
    return problems;
  };
  const close = async () => {
    const { problems } = (await mutate(CloseSpaceDocument, { input: where }, refetch)).closeSpace;
    if (problems.length === 0) finish("closed");
    return problems;
  };
  const finish = (done: "changed" | "closed") => {
    ask(null);
    onDone(done);
  };
  return (
    <>
      <ButtonRow>
        {structure.allowedActions.includes("GRANT_SUBSCRIPTION") && (
          <ButtonLink to="/espaces/abonnes" search={{ structure: structure.id }} priority="secondary">
            {m.subscribers}
          </ButtonLink>
        )}
        {open.allowedActions.includes("CHANGE_CEILING") && (
          <Button priority="tertiary" onClick={() => ask("ceiling")}>
            {m.ceiling[other].open}
          </Button>
        )}
        {open.allowedActions.includes("CLOSE") && (
          <Button priority="tertiary" onClick={() => ask("close")}>
            {m.close.open}
          </Button>
        )}
      </ButtonRow>
      {asking === "ceiling" && <ConfirmAct texts={m.ceiling[other]} onConfirm={changeCeiling} onClose={() => ask(null)} />}
      {asking === "close" && <ConfirmAct texts={m.close} onConfirm={close} onClose={() => ask(null)} />}
    </>
  );
}
