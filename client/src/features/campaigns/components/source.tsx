import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { campaignConsoleMessages } from "../console-messages.ts";

/** Where something comes from, and whether it still has to be confirmed. */
export function Source({ of: { source, verified } }: { of: { readonly source: string; readonly verified: boolean } }) {
  const m = useMessages(campaignConsoleMessages).sheet;
  return (
    <>
      {source} {!verified && <Badge tone="warning">{m.unverified}</Badge>}
    </>
  );
}
