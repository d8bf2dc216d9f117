import { useEffect, useEffectEvent } from "react";

const pollMs = 3_000;

/** Asks how far an export is while it is being prepared and the page is looked at; a poll does not keep the session alive. */
export function useExportProgress(isInProgress: boolean, ask: () => Promise<unknown>): void {
  const poll = useEffectEvent(() => {
    // A failure changes nothing on the page: the next poll asks again.
    if (document.visibilityState === "visible") ask().catch(() => undefined);
  });
  useEffect(() => {
    if (!isInProgress) return undefined;
    const timer = setInterval(() => poll(), pollMs);
    return () => clearInterval(timer);
  }, [isInProgress]);
}
