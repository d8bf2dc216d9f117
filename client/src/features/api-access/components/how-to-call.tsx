import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Section } from "../../../ui/page.tsx";
import { apiAccessMessages } from "../messages.ts";

import "./api-access.css";

/** The explorer is served in development only, which runs on the developer's own machine. */
const hasExplorer = () => ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

function example(origin: string): string {
  return `curl ${origin}/graphql \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"query":"{ structures(first: 10) { edges { node { name siret } } } }"}'`;
}

/** One call that works as it is. */
export function HowToCall() {
  const m = useMessages(apiAccessMessages).howTo;
  return (
    <Section title={m.title}>
      <p>{m.text}</p>
      <p id="example-caption" className="fr-mb-1w">
        {m.caption}
      </p>
      <pre className="code-block code-text" tabIndex={0} role="region" aria-labelledby="example-caption">
        <code>{example(location.origin)}</code>
      </pre>
      {hasExplorer() && (
        <p>
          {m.explorerText} <a href="/explorer">{m.explorer}</a>
        </p>
      )}
    </Section>
  );
}
