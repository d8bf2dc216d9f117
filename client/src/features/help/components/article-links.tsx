import { TextLink } from "../../../ui/link.tsx";
import type { HelpTitleFragment } from "../gql/graphql.ts";

interface ArticleLinksProps {
  readonly articles: readonly HelpTitleFragment[];
  /** With each answer under its question. */
  readonly withAnswers?: boolean;
}

/** Questions that lead to their article. */
export function ArticleLinks({ articles, withAnswers = false }: ArticleLinksProps) {
  return (
    <ul className="help-links">
      {articles.map(({ slug, question, answer }) => (
        <li key={slug}>
          <TextLink to="/aide/$slug" params={{ slug }}>
            {question}
          </TextLink>
          {withAnswers && <p className="fr-text--sm fr-mb-0">{answer}</p>}
        </li>
      ))}
    </ul>
  );
}
