import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { ButtonLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";

/** An unknown address, or a thing the viewer may not know about. */
export function NotFoundPage() {
  const m = useMessages(shellMessages).notFound;
  return (
    <Page title={m.title} lead={m.text} narrow>
      <ButtonLink to="/">{m.home}</ButtonLink>
    </Page>
  );
}
