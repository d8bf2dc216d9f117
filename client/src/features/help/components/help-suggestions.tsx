import { useEffect, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useRequest } from "../../../lib/use-request.ts";
import { TextLink } from "../../../ui/link.tsx";
import { SearchHelpDocument } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";
import { ArticleLinks } from "./article-links.tsx";

/** A pause in the typing, in milliseconds: one question for a word, not one for each letter. */
const pause = 400;
const shortest = 3;

/** What the help says about what is being typed elsewhere; nothing when it has nothing to say. */
export function HelpSuggestions({ typed }: { typed: string }) {
  const m = useMessages(helpMessages);
  const text = usePaused(typed.trim());
  const asked = useRequest(SearchHelpDocument, text.length < shortest ? null : { text });
  if (text.length < shortest || asked.state !== "KNOWN" || asked.data.searchHelp.articles.length === 0) return null;
  return (
    <section aria-label={m.inHelp}>
      <p className="fr-text--sm fr-mt-2w fr-mb-0">{m.inHelp}</p>
      <ArticleLinks articles={asked.data.searchHelp.articles.slice(0, 3)} />
      <p className="fr-text--sm fr-mt-1w fr-mb-0">
        <TextLink to="/aide" search={{ q: text }}>
          {m.allAnswers}
        </TextLink>
      </p>
    </section>
  );
}

/** The text once nothing was typed for a while. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
