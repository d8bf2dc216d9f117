import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useRequest } from "../../../lib/use-request.ts";
import { LoadingState } from "../../../ui/states.tsx";
import { SearchHelpDocument } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";
import { ArticleLinks } from "./article-links.tsx";

/** What the help says about a question: the answers, or what is near, or that it does not know. */
export function HelpAnswers({ text }: { text: string }) {
  const m = useMessages(helpMessages);
  const asked = useRequest(SearchHelpDocument, { text });
  if (asked.state === "LOADING") return <LoadingState />;
  if (asked.state !== "KNOWN") return <p role="alert">{m.unavailable}</p>;
  const { isAnswered, articles } = asked.data.searchHelp;
  return (
    <div className="fr-mb-6w">
      <p role="status">{articles.length === 0 ? m.nothing : isAnswered ? m.found(articles.length) : m.near}</p>
      <ArticleLinks articles={articles} withAnswers />
    </div>
  );
}
