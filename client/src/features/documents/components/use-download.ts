import { useRef, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { failureText } from "../../../ui/failure.tsx";
import { documentsMessages } from "../messages.ts";

/** What every « make me a link » operation answers. */
export interface SignedLink {
  readonly url: string | null;
  readonly problems: readonly { readonly message: string }[];
}

/** Asks a signed link, then does something with it at once: the link lives one minute. */
export function useDownload(ask: () => Promise<SignedLink>, follow: (url: string) => Promise<void> | void) {
  const m = useMessages(documentsMessages);
  const shell = useMessages(shellMessages);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const asking = useRef(false);
  const download = async () => {
    if (asking.current) return;
    asking.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      const { url, problems } = await ask();
      if (url === null) setRefusal(problems[0]?.message ?? m.noLink);
      else await follow(url);
    } catch (error) {
      setRefusal(`${m.failed} ${failureText(error, shell)}`);
    } finally {
      asking.current = false;
      setBusy(false);
    }
  };
  return { download, isBusy, refusal };
}
