import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Section } from "../../../ui/page.tsx";
import { homeMessages } from "../messages.ts";

/** Who is entitled. */
export function Entitled() {
  const m = useMessages(homeMessages).entitled;
  return (
    <Section title={m.title}>
      <p className="fr-mb-1w">{m.intro}</p>
      <ul>
        {m.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{m.note}</p>
    </Section>
  );
}

/** How it goes, in four steps. */
export function HowItWorks() {
  const m = useMessages(homeMessages).steps;
  return (
    <Section title={m.title}>
      <ol className="how-steps">
        {m.items.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            <p className="fr-mb-0">{step.text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
