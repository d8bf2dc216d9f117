import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { termsMessages } from "../terms-messages.ts";

/** What « J'accepte les conditions d'utilisation » refers to. */
export function TermsPage() {
  const m = useMessages(termsMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      {m.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </Page>
  );
}
