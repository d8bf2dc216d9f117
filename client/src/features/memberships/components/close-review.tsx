import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { CloseAccessReviewDocument } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";

/** « J'ai tout vérifié »: a statement, so it is asked about. The page then shows the closed review. */
export function CloseReview({ reviewId }: { readonly reviewId: string }) {
  const m = useMessages(rolesMessages).review;
  const mutate = useMutate();
  const [isAsking, setAsking] = useState(false);
  const close = async () => (await mutate(CloseAccessReviewDocument, { input: { id: reviewId } })).closeAccessReview.problems;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.close}</Button>
      {isAsking && (
        <ConfirmAct
          texts={{ title: m.closeTitle, text: m.closeText, confirm: m.closeConfirm, failed: m.closeFailed }}
          onConfirm={close}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
