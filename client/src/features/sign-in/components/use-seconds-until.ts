import { useEffect, useState } from "react";

const second = 1000;

/** Whole seconds from now to an instant, never below zero; counts down while mounted. Zero when there is no instant. */
export function useSecondsUntil(instant: string | null): number {
  const until = instant === null ? 0 : Date.parse(instant);
  const [now, setNow] = useState(() => Date.now());
  const isOver = now >= until;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, [isOver]);
  return isOver ? 0 : Math.ceil((until - now) / second);
}
