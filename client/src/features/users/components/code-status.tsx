import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usersMessages } from "../messages.ts";
import type { SignInChallenge } from "../sign-in-challenge.ts";
import { useSecondsUntil } from "./use-seconds-until.ts";

/** When the code left, how long it still counts, how many tries remain. Only the end of the countdown is announced. */
export function CodeStatus({ challenge }: { challenge: SignInChallenge }) {
  const m = useMessages(usersMessages).code;
  const format = useFormats();
  const left = useSecondsUntil(challenge.expiresAt);
  return (
    <>
      <p className="fr-mb-1w">
        {m.sentAt(format.time(challenge.sentAt))} {left > 0 && m.remaining(Math.floor(left / 60), left % 60)}
      </p>
      <p className="fr-text--sm fr-mb-2w">{m.attempts(challenge.remainingAttempts)}</p>
      <div role="status">{left === 0 && <p className="fr-text--bold">{m.over}</p>}</div>
    </>
  );
}
