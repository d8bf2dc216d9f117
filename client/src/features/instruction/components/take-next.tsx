import { useNavigate } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { TakeNextRefundRequestDocument } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";

/** Takes the request that has waited the longest, and opens it. */
export function TakeNext() {
  const m = useMessages(queueMessages);
  const mutate = useMutate();
  const navigate = useNavigate();
  const { run, isSending, refusal } = useAct(async () => {
    const { refundRequest, problems } = (await mutate(TakeNextRefundRequestDocument, {})).takeNextRefundRequest;
    if (refundRequest) await navigate({ to: "/instruction/$id", params: { id: refundRequest.id } });
    return problems;
  });
  return (
    <>
      <Refusal lead={m.takeNextFailed} text={refusal} />
      <p>
        <Button busy={isSending} onClick={run}>
          {m.takeNext}
        </Button>
      </p>
    </>
  );
}
