import { addedBy, rightHolders, structureWorkWords } from "@portail-tic/shared/access/who-may-do-what";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { accessMessages } from "../messages.ts";

/** « Qui peut faire quoi »: the table of rights the server itself applies, in words; each role says what it adds. */
export function WhoMayDoWhatPage() {
  const { table: m } = useMessages(accessMessages);
  const { locale } = useLocale();
  return (
    <Page title={m.title} lead={m.lead}>
      {rightHolders.map((holder) => (
        <Section key={holder} title={m.holders[holder]}>
          <p className="fr-mb-1w">{m.adds[holder]}</p>
          <ul>
            {addedBy(holder).map((work) => (
              <li key={work}>{structureWorkWords[locale][work]}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={m.rulesTitle}>
        <ul>
          {m.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
