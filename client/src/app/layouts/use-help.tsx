import { useLocation, useNavigate } from "@tanstack/react-router";
import { useState, type ComponentType, type ReactNode } from "react";

import { loadPart } from "../../lib/load-part.ts";

type HelpDialog = ComponentType<{ path: string; onClose: () => void }>;

/** The help on the page that is open, over it; fetched when it is first asked. */
export function useHelp(): { readonly ask: () => Promise<void>; readonly dialog: ReactNode } {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<{ readonly Help: HelpDialog } | null>(null);
  const ask = async () => {
    try {
      const { HelpOfPage } = await loadPart(() => import("../../features/help/index.ts"));
      setOpen({ Help: HelpOfPage });
    } catch {
      await navigate({ to: "/aide" }); // whose own failure is told there
    }
  };
  return { ask, dialog: open && <open.Help path={pathname} onClose={() => setOpen(null)} /> };
}
