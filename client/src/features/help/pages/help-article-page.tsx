import "../help.css";
import { useParams } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useRequest } from "../../../lib/use-request.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { EmptyState, LoadingState } from "../../../ui/states.tsx";
import { ArticleBody } from "../components/article-body.tsx";
import { ArticleLinks } from "../components/article-links.tsx";
import { ArticleVote } from "../components/article-vote.tsx";
import { HelpArticleDocument, HelpTitlesDocument, type HelpTextFragment } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";

/** One answer of the help, what can be done about it, and whether it helped. Needs no account. */
export function HelpArticlePage() {
  const m = useMessages(helpMessages);
  const { slug } = useParams({ from: "/aide/$slug" });
  const asked = useRequest(HelpArticleDocument, { slug });
  const article = asked.state === "KNOWN" ? asked.data.helpArticle : null;
  return (
    <Page title={article?.question ?? m.title} narrow>
      {asked.state === "LOADING" && <LoadingState />}
      {asked.state === "FAILED" && <p role="alert">{m.unavailable}</p>}
      {asked.state === "KNOWN" && !article && <EmptyState title={m.unknown} />}
      {article && (
        <>
          <ArticleBody article={article} />
          <ArticleVote key={slug} slug={slug} />
          <SameTopic article={article} />
        </>
      )}
      <p>
        <TextLink to="/aide">{m.all}</TextLink>
      </p>
    </Page>
  );
}

function SameTopic({ article }: { article: HelpTextFragment }) {
  const m = useMessages(helpMessages);
  const all = useRequest(HelpTitlesDocument, {});
  const others =
    all.state === "KNOWN" ? all.data.helpArticles.filter(({ topic, slug }) => topic === article.topic && slug !== article.slug) : [];
  if (others.length === 0) return null;
  return (
    <Section title={m.seeAlso}>
      <ArticleLinks articles={others} />
    </Section>
  );
}
