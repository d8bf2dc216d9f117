import "../help.css";
import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { present } from "../../../lib/present.ts";
import { useRequest } from "../../../lib/use-request.ts";
import { Page, Section } from "../../../ui/page.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { ArticleLinks } from "../components/article-links.tsx";
import { HelpAnswers } from "../components/help-answers.tsx";
import { HelpTitlesDocument, type HelpTitleFragment } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";

/** « Aide »: a question in one's own words, or the chapters. Needs no account; the address keeps the question. */
export function HelpPage() {
  const m = useMessages(helpMessages);
  const { q } = useSearch({ from: "/aide" });
  const navigate = useNavigate({ from: "/aide" });
  const all = useRequest(HelpTitlesDocument, {});
  return (
    <Page title={m.title} lead={m.lead}>
      <SearchField
        key={q}
        label={m.search}
        hint={m.searchHint}
        value={q}
        onSearch={(text) => void navigate({ search: present({ q: text }) })}
      />
      {q !== undefined && <HelpAnswers text={q} />}
      {all.state === "LOADING" && <LoadingState />}
      {all.state === "FAILED" && <p role="alert">{m.unavailable}</p>}
      {all.state === "KNOWN" && <Topics articles={all.data.helpArticles} />}
    </Page>
  );
}

function Topics({ articles }: { articles: readonly HelpTitleFragment[] }) {
  const m = useMessages(helpMessages);
  const topics = Map.groupBy(articles, ({ topic }) => topic);
  return (
    <div className="help-topics">
      {[...topics].map(([topic, ofTopic]) => (
        <Section key={topic} title={m.topics[topic]}>
          <ArticleLinks articles={ofTopic} />
        </Section>
      ))}
    </div>
  );
}
