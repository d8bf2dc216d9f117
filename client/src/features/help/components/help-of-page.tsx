import "../help.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useRequest } from "../../../lib/use-request.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { HelpOfPageDocument } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";
import { ArticleBody } from "./article-body.tsx";

/** The articles that help on a page, over it: what was being typed there stays. */
export function HelpOfPage({ path, onClose }: { path: string; onClose: () => void }) {
  const m = useMessages(helpMessages);
  const asked = useRequest(HelpOfPageDocument, { page: path });
  return (
    <Dialog title={m.ofPage.title} onClose={onClose}>
      <div className="help-of-page">
        {asked.state === "LOADING" && <LoadingState />}
        {asked.state === "FAILED" && <p role="alert">{m.unavailable}</p>}
        {asked.state === "KNOWN" && asked.data.helpArticles.length === 0 && <p>{m.ofPage.nothing}</p>}
        {asked.state === "KNOWN" &&
          asked.data.helpArticles.map((article) => (
            <details key={article.slug}>
              <summary>{article.question}</summary>
              <ArticleBody article={article} onLeave={onClose} />
            </details>
          ))}
        <p className="fr-mt-2w fr-mb-0">
          <TextLink to="/aide" onClick={onClose}>
            {m.ofPage.more}
          </TextLink>
        </p>
      </div>
    </Dialog>
  );
}
