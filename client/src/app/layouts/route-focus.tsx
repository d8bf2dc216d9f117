import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { pageReadyEvent } from "../../ui/page.tsx";

/** After a navigation the focus goes to the new page's title, which announces it; the router restores the scroll. */
export function RouteFocus() {
  const router = useRouter();
  const hasNavigated = useRef(false);
  useEffect(() => {
    const stop = router.subscribe("onBeforeNavigate", (event) => {
      if (event.pathChanged && event.fromLocation) hasNavigated.current = true;
    });
    const ready = () => {
      if (!hasNavigated.current) return;
      hasNavigated.current = false;
      document.getElementById("page-title")?.focus({ preventScroll: true });
    };
    document.addEventListener(pageReadyEvent, ready);
    return () => {
      stop();
      document.removeEventListener(pageReadyEvent, ready);
    };
  }, [router]);
  return null;
}
