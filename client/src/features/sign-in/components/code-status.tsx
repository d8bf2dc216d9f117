import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { signInMessages } from "../messages.ts";
import type { MailCode } from "../sign-in-challenge.ts";
import { useSecondsUntil } from "./use-seconds-until.ts";

/** When the code left, how long it still counts. Only the end of the countdown is announced. */
export function CodeStatus({ mailCode }: { mailCode: MailCode }) {
  const m = useMessages(signInMessages).code;
  const format = useFormats();
  const left = useSecondsUntil(mailCode.expiresAt);
  return (
    <>
      <p className="fr-mb-1w">
        {m.sentAt(format.time(mailCode.sentAt))} {left > 0 && m.remaining(Math.floor(left / 60), left % 60)}
      </p>
      <div role="status">{left === 0 && <p className="fr-text--bold">{m.over}</p>}</div>
    </>
  );
}
