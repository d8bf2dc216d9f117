import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { failureText } from "../ui/failure.tsx";
import type { FormProblem } from "../ui/form/form-problem.ts";
import { RequestPasskeyDocument } from "./gql/graphql.ts";
import { passkeyMessages } from "./passkey-messages.ts";
import { askPasskey, canUsePasskeys } from "./passkeys.ts";
import { request } from "./request.ts";

interface PasskeyPromptProps {
  /** Asks as soon as it is shown: only when a click showed it, browsers want a gesture. */
  readonly startsAtOnce: boolean;
  /** Shows what the key answered to the server; answers the server's problems. */
  readonly onAnswer: (passkey: string) => Promise<readonly FormProblem[]>;
  /** Above the button. */
  readonly children?: ReactNode;
}

/** Asks a key of the person through the browser, and says in words what did not work. */
export function PasskeyPrompt({ startsAtOnce, children, onAnswer }: PasskeyPromptProps) {
  const m = useMessages(passkeyMessages);
  const shell = useMessages(shellMessages);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  /** What stopped it, in words; null when the server accepted. */
  const attempt = async (): Promise<string | null> => {
    const { options, problems } = (await request(RequestPasskeyDocument, {})).requestPasskey;
    if (!options) return problems[0]?.message ?? m.failures.OTHER;
    const asked = await askPasskey(options);
    if ("failure" in asked) return m.failures[asked.failure];
    return (await onAnswer(asked.answer))[0]?.message ?? null;
  };
  const ask = async () => {
    setAsking(true);
    setRefusal(null);
    setRefusal(await attempt().catch((error: unknown) => failureText(error, shell)));
    setAsking(false);
  };
  const start = useEffectEvent(() => {
    if (startsAtOnce && canUsePasskeys()) void ask();
  });
  useEffect(() => start(), []);
  if (!canUsePasskeys())
    return (
      <Alert severity="warning">
        <p>{m.unsupported}</p>
      </Alert>
    );
  return (
    <>
      {refusal && (
        <Alert severity="error" live>
          <p>{refusal}</p>
        </Alert>
      )}
      <p>{m.howTo}</p>
      {children}
      <Button busy={isAsking} onClick={() => void ask()}>
        {refusal ? m.again : m.ask}
      </Button>
      <p role="status" className="fr-mt-1w fr-mb-0">
        {isAsking && m.waiting}
      </p>
    </>
  );
}
