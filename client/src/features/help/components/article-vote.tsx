import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { RateHelpArticleDocument } from "../gql/graphql.ts";
import { helpMessages } from "../messages.ts";

type Said = "thanks" | "sorry" | "failed";

/** « Cette page vous a-t-elle été utile ? » : one answer, without a name. */
export function ArticleVote({ slug }: { slug: string }) {
  const m = useMessages(helpMessages).vote;
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const say = async (isUseful: boolean) => {
    setSending(true);
    const sent = await request(RateHelpArticleDocument, { input: { slug, isUseful } }).then(
      ({ rateHelpArticle }) => rateHelpArticle.problems.length === 0,
      () => false,
    );
    setSending(false);
    setSaid(sent ? (isUseful ? "thanks" : "sorry") : "failed");
  };
  const isOver = said === "thanks" || said === "sorry";
  return (
    <section className="help-vote" aria-label={m.question}>
      {!isOver && (
        <>
          <p className="fr-mb-1w">{m.question}</p>
          <ButtonRow>
            <Button priority="secondary" size="sm" busy={isSending} onClick={() => void say(true)}>
              {m.yes}
            </Button>
            <Button priority="secondary" size="sm" busy={isSending} onClick={() => void say(false)}>
              {m.no}
            </Button>
          </ButtonRow>
        </>
      )}
      <p role="status" className="fr-mt-1w">
        {said !== null && m[said]}
      </p>
    </section>
  );
}
