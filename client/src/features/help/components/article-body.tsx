import type { LinkProps } from "@tanstack/react-router";

import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import type { HelpTextFragment } from "../gql/graphql.ts";

/** The answer, then all of it, then what can be done about it. `onLeave`: a link of it was followed. */
export function ArticleBody({ article, onLeave }: { article: HelpTextFragment; onLeave?: () => void }) {
  return (
    <div className="help-article">
      <p className="fr-text--bold">{article.answer}</p>
      {article.parts.map((part) => (
        <Part key={part.texts.join()} {...part} />
      ))}
      <ButtonRow>
        {article.links.map(({ to, label }, index) => (
          <ButtonLink
            key={to}
            to={to as NonNullable<LinkProps["to"]>}
            priority={index === 0 ? "primary" : "secondary"}
            {...(onLeave ? { onClick: onLeave } : {})}
          >
            {label}
          </ButtonLink>
        ))}
      </ButtonRow>
    </div>
  );
}

function Part({ kind, texts }: HelpTextFragment["parts"][number]) {
  const items = texts.map((text) => <li key={text}>{text}</li>);
  if (kind === "STEPS") return <ol>{items}</ol>;
  if (kind === "LIST") return <ul>{items}</ul>;
  return <p className={kind === "NOTE" ? "help-note" : undefined}>{texts.join(" ")}</p>;
}
