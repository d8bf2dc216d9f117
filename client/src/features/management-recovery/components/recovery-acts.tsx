import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import {
  AcceptManagementRecoveryDocument,
  CancelManagementRecoveryDocument,
  CompleteManagementRecoveryDocument,
  StopManagementRecoveryDocument,
  TakeOverManagementRecoveryDocument,
  VouchForManagementRecoveryDocument,
  type ManagementRecoveryAction,
} from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

/** The acts that are one button, the most wanted first; saying no comes before saying yes. */
export const buttonActs = ["COMPLETE", "VOUCH", "STOP", "TAKE_OVER", "ACCEPT", "CANCEL"] as const;
export type ButtonAct = (typeof buttonActs)[number];

interface RecoveryActsProps {
  readonly id: string;
  readonly actions: readonly ManagementRecoveryAction[];
  /** Which act was done, and the request to look at from now on. */
  readonly onDone: (act: ButtonAct, id: string) => void;
}

/** What the viewer may do with one press, each after a question. */
export function RecoveryActs({ id, actions, onDone }: RecoveryActsProps) {
  const { acts: m, actFailed } = useMessages(recoveryMessages);
  const send = useSend();
  const [asking, setAsking] = useState<ButtonAct | null>(null);
  const offered = buttonActs.filter((act) => actions.includes(act));
  if (offered.length === 0) return null;
  return (
    <>
      <ButtonRow>
        {offered.map((act, index) => (
          <Button key={act} priority={index === 0 && act !== "CANCEL" ? "primary" : "secondary"} onClick={() => setAsking(act)}>
            {m[act].open}
          </Button>
        ))}
      </ButtonRow>
      {asking && (
        <ConfirmAct
          texts={{ title: m[asking].title, text: m[asking].text, confirm: m[asking].open, failed: actFailed }}
          onConfirm={async () => {
            const { recovery, problems } = await send(asking, id);
            if (problems.length > 0) return problems;
            setAsking(null);
            onDone(asking, recovery?.id ?? id);
            return problems;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface Sent {
  readonly recovery?: { readonly id: string } | null;
  readonly problems: readonly FormProblem[];
}

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

function useSend(): (act: ButtonAct, id: string) => Promise<Sent> {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  return (act, id) => {
    const variables = { input: { id } };
    const sends: Record<ButtonAct, () => Promise<Sent>> = {
      COMPLETE: async () => (await mutate(CompleteManagementRecoveryDocument, variables, refetch)).completeManagementRecovery,
      VOUCH: async () => (await mutate(VouchForManagementRecoveryDocument, variables, refetch)).vouchForManagementRecovery,
      ACCEPT: async () => (await mutate(AcceptManagementRecoveryDocument, variables, refetch)).acceptManagementRecovery,
      TAKE_OVER: async () => (await mutate(TakeOverManagementRecoveryDocument, variables, refetch)).takeOverManagementRecovery,
      STOP: async () => (await mutate(StopManagementRecoveryDocument, variables, refetch)).stopManagementRecovery,
      CANCEL: async () => (await mutate(CancelManagementRecoveryDocument, variables, refetch)).cancelManagementRecovery,
    };
    return withStepUp(sends[act]);
  };
}
