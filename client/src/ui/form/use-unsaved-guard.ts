import { useBlocker } from "@tanstack/react-router";

import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";

/** Asks before leaving the page with something the server does not have. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  const m = useMessages(shellMessages);
  useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved && !window.confirm(m.form.leave),
    enableBeforeUnload: isUnsaved,
  });
}
