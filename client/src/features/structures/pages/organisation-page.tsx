import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CardGrid } from "../../../ui/card.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Tile } from "../../../ui/tile.tsx";
import { structuresMessages } from "../messages.ts";

/** The domain « Organisation »: where to go for structures, people, bank accounts and rights. */
export function OrganisationPage() {
  const m = useMessages(structuresMessages).organisation;
  return (
    <Page title={m.title} lead={m.lead}>
      <CardGrid>
        <Tile titleAs="h2" link={<TextLink to="/organisation/structures">{m.structures.title}</TextLink>}>
          <p>{m.structures.text}</p>
        </Tile>
        <Tile titleAs="h2" link={<TextLink to="/mes-rattachements">{m.memberships.title}</TextLink>}>
          <p>{m.memberships.text}</p>
        </Tile>
        <Tile titleAs="h2" link={<TextLink to="/espaces">{m.spaces.title}</TextLink>}>
          <p>{m.spaces.text}</p>
        </Tile>
        <Tile titleAs="h2" link={<TextLink to="/organisation/coordonnees-bancaires/nouvelle">{m.newBankAccount.title}</TextLink>}>
          <p>{m.newBankAccount.text}</p>
        </Tile>
        <Tile titleAs="h2" link={<TextLink to="/organisation/coordonnees-bancaires">{m.bankAccounts.title}</TextLink>}>
          <p>{m.bankAccounts.text}</p>
        </Tile>
      </CardGrid>
    </Page>
  );
}
