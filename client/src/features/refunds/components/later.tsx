import { useEffect, useState, type ComponentType } from "react";

import { loadPart } from "../../../lib/load-part.ts";
import { LoadingState } from "../../../ui/states.tsx";

const pauseMs = 5_000;

/**
 * A part of a page that is fetched once it is on the page, its texts included, so that the page itself opens sooner and never waits for it.
 * A cut network is asked again every five seconds: what was typed beside it is not lost to an error page.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | null>(null);
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isGone = false;
      const fetchPart = () => {
        loadPart(load).then(
          (Part) => !isGone && setPart({ Part }),
          () => !isGone && (timer = setTimeout(fetchPart, pauseMs)),
        );
      };
      fetchPart();
      return () => {
        isGone = true;
        clearTimeout(timer);
      };
    }, []);
    return part ? <part.Part {...props} /> : <LoadingState />;
  };
}
