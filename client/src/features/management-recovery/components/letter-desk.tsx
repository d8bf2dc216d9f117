import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { DownloadButton } from "../../documents/index.ts";
import { recoveryConsoleMessages } from "../console-messages.ts";
import { PostRecoveryLetterDocument, PrintRecoveryLetterDocument, type ManagementRecoveryAction } from "../gql/graphql.ts";

interface LetterDeskProps {
  readonly id: string;
  readonly actions: readonly ManagementRecoveryAction[];
  readonly onPosted: () => void;
}

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** For two support agents: one prints the letter, another one says that it has left. */
export function LetterDesk({ id, actions, onPosted }: LetterDeskProps) {
  const m = useMessages(recoveryConsoleMessages).letter;
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const input = { id };
  const post = useAct(async () => {
    const { problems } = await withStepUp(async () => (await mutate(PostRecoveryLetterDocument, { input }, refetch)).postRecoveryLetter);
    if (problems.length === 0) onPosted();
    return problems;
  });
  const print = () => withStepUp(async () => (await mutate(PrintRecoveryLetterDocument, { input }, refetch)).printRecoveryLetter);
  return (
    <Section title={m.title}>
      <p>{m.help}</p>
      <Refusal text={post.refusal} />
      <ButtonRow>
        {actions.includes("PRINT") && <DownloadButton ask={print}>{m.print}</DownloadButton>}
        {actions.includes("POST") && (
          <Button busy={post.isSending} onClick={post.run}>
            {m.post}
          </Button>
        )}
      </ButtonRow>
    </Section>
  );
}
