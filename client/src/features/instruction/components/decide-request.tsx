import { Suspense, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { decisionMessages } from "../decision-messages.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";
import { Proposal } from "./proposal.tsx";
import type { Instruction } from "./use-instruction.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const ApproveDialog = lazyPart(() => import("./approve-dialog.tsx").then((file) => file.ApproveDialog));
const RejectDialog = lazyPart(() => import("./reject-dialog.tsx").then((file) => file.RejectDialog));
const GiveDialog = lazyPart(() => import("./give-dialog.tsx").then((file) => file.GiveDialog));
const RerouteDialog = lazyPart(() => import("./reroute-dialog.tsx").then((file) => file.RerouteDialog));

export interface DecideRequestProps {
  readonly request: InstructedRequestFragment;
  readonly instruction: Instruction;
}

type Asking = "approve" | "reject" | "give" | "reroute";
type Action = InstructedRequestFragment["allowedActions"][number];

/** What the server allows now: take, decide, confirm, give, send elsewhere. */
export function DecideRequest({ request, instruction }: DecideRequestProps) {
  const m = useMessages(instructionMessages).review;
  const { allowedActions, instructor, status } = request;
  const proposal = request.decisions.find(({ outcome }) => outcome === "PROPOSED");
  const mine: readonly Action[] = ["TAKE", "APPROVE", "REJECT", "RELEASE", "GIVE", "REROUTE"];
  return (
    <>
      {status === "IN_REVIEW" && instructor && !allowedActions.includes("RELEASE") && <p>{m.othersTurn(instructor.displayName)}</p>}
      {proposal && <Proposal proposal={proposal} allowedActions={allowedActions} instruction={instruction} />}
      {mine.some((action) => allowedActions.includes(action)) && (
        <Section title={m.decision}>
          <Acts request={request} instruction={instruction} />
        </Section>
      )}
    </>
  );
}

function Acts({ request, instruction }: DecideRequestProps) {
  const m = useMessages(decisionMessages);
  const review = useMessages(instructionMessages).review;
  const [asking, setAsking] = useState<Asking | null>(null);
  const may = (action: Action) => request.allowedActions.includes(action);
  const close = () => setAsking(null);
  const dialog = { request, instruction, onClose: close };
  return (
    <>
      {may("TAKE") && <p>{review.takeText}</p>}
      {may("APPROVE") && <p>{review.decideText}</p>}
      <ButtonRow>
        {may("TAKE") && <ActButton act={instruction.take}>{review.take}</ActButton>}
        {may("APPROVE") && <Button onClick={() => setAsking("approve")}>{m.approve}</Button>}
        {may("REJECT") && (
          <Button priority="secondary" onClick={() => setAsking("reject")}>
            {m.reject}
          </Button>
        )}
        {may("RELEASE") && (
          <ActButton act={instruction.release} priority="tertiary">
            {m.release}
          </ActButton>
        )}
        {may("GIVE") && (
          <Button priority="tertiary" onClick={() => setAsking("give")}>
            {m.give}
          </Button>
        )}
        {may("REROUTE") && (
          <Button priority="tertiary" onClick={() => setAsking("reroute")}>
            {m.reroute}
          </Button>
        )}
      </ButtonRow>
      <Suspense>
        {asking === "approve" && <ApproveDialog {...dialog} />}
        {asking === "reject" && <RejectDialog {...dialog} />}
        {asking === "give" && <GiveDialog {...dialog} />}
        {asking === "reroute" && <RerouteDialog {...dialog} />}
      </Suspense>
    </>
  );
}

interface ActButtonProps {
  readonly act: () => ReturnType<Instruction["take"]>;
  readonly priority?: "primary" | "tertiary";
  readonly children: string;
}

/** A button that does it at once; why it was refused is told beside it. */
function ActButton({ act, priority = "primary", children }: ActButtonProps) {
  const m = useMessages(decisionMessages);
  const { run, isSending, refusal } = useAct(act);
  return (
    <>
      <Refusal lead={m.failed} text={refusal} />
      <Button priority={priority} busy={isSending} onClick={run}>
        {children}
      </Button>
    </>
  );
}
