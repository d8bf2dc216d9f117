import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { AccessReviewDocument, OpenAccessReviewDocument } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";

/** Nobody has to wait for the year to be over. */
export function OpenReview({ structureId }: { readonly structureId: string }) {
  const m = useMessages(rolesMessages).review;
  const mutate = useMutate();
  const { run, isSending, refusal } = useAct(async () => {
    const options = { refetchQueries: [AccessReviewDocument], awaitRefetchQueries: true };
    return (await mutate(OpenAccessReviewDocument, { input: { structureId } }, options)).openAccessReview.problems;
  });
  return (
    <>
      <Refusal text={refusal} />
      <Button busy={isSending} onClick={run}>
        {m.open}
      </Button>
    </>
  );
}
