import { useEffect } from "react";
import { onMutation } from "../../lib/mutation-signal.ts";
import { isSignedIn, refreshSession, useSession } from "../../lib/session.ts";

const everyMinute = 60_000;

/** Rights and counters take effect without reloading: asked again each minute while the page is visible, on return to it, and after every write. */
export function useSessionRefresh(): void {
  const { viewer, isOver } = useSession();
  // A session that is over may come back: somebody signs in again in another tab, then returns here.
  const isWatching = isSignedIn(viewer) || isOver;
  useEffect(() => onMutation(() => void refreshSession({ background: true })), []);
  useEffect(() => {
    if (!isWatching) return undefined;
    const poll = () => {
      if (!document.hidden) void refreshSession({ background: true });
    };
    const timer = setInterval(poll, everyMinute);
    document.addEventListener("visibilitychange", poll);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", poll);
    };
  }, [isWatching]);
}
