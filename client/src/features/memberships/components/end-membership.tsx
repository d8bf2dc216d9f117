import { useState } from "react";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { EndMembershipDocument } from "../gql/graphql.ts";

interface EndMembershipProps {
  readonly membershipId: string;
  readonly words: {
    readonly open: string;
    readonly openName: string;
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
  };
}

/** Leaving a structure or detaching somebody, after a confirmation; a refusal (last manager) is told in the dialog. */
export function EndMembership({ membershipId, words }: EndMembershipProps) {
  const mutate = useMutate();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ error: unknown } | { text: string } | null>(null);
  const end = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const { problems } = (
        await mutate(EndMembershipDocument, { input: { id: membershipId } }, { refetchQueries: "active", awaitRefetchQueries: true })
      ).endMembership;
      if (problems[0]) setRefusal({ text: problems[0].message });
      else setAsking(false);
    } catch (error) {
      setRefusal({ error });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button priority="tertiary" size="sm" aria-label={words.openName} onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      {isAsking && (
        <Dialog title={words.title} onClose={() => setAsking(false)}>
          {refusal && (
            <Alert severity="error" live>
              {"text" in refusal ? <p>{refusal.text}</p> : <FailureText error={refusal.error} />}
            </Alert>
          )}
          <p>{words.text}</p>
          <Button busy={isBusy} onClick={() => void end()}>
            {words.confirm}
          </Button>
        </Dialog>
      )}
    </>
  );
}
