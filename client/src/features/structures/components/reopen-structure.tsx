import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { ActivateStructureDocument } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

/** Opens a structure its last manager closed, then shows it. */
export function ReopenStructure({ id, name }: { id: string; name: string }) {
  const m = useMessages(structuresMessages).reopen;
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const reopen = async () => {
    const { structure, problems } = await withStepUp(
      async () => (await mutate(ActivateStructureDocument, { input: { id } })).activateStructure,
    );
    if (structure) await navigate({ to: "/organisation/structures/$id", params: { id } });
    return problems;
  };
  return (
    <>
      <Button priority="secondary" size="sm" aria-label={m.openFor(name)} onClick={() => setAsking(true)}>
        {m.open}
      </Button>
      {isAsking && <ConfirmAct texts={m.asking(name)} onConfirm={reopen} onClose={() => setAsking(false)} />}
    </>
  );
}
