import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { linkMessages } from "../link-messages.ts";

/** Where a person lands who has just deactivated the account: signed out, and told the way back. */
export function AccountDeactivatedPage() {
  const m = useMessages(linkMessages).deactivated;
  return (
    <Page title={m.title} narrow>
      <p>{m.text}</p>
      <p>{m.back}</p>
      <ButtonRow>
        <ButtonLink to="/">{m.home}</ButtonLink>
        <ButtonLink to="/mot-de-passe-oublie" priority="tertiary">
          {m.forgot}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
