import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import type { ExchangeFileFragment } from "../gql/graphql.ts";
import { ExchangeFiles } from "./exchange-files.tsx";
import { piecesMessages } from "../messages.ts";
import { usePieceWords, type PieceItem } from "./piece-words.ts";

interface PieceAnswerProps {
  readonly item: PieceItem;
  readonly fileActions?: (file: ExchangeFileFragment) => ReactNode;
  /** The form, for whoever answers. */
  readonly children?: ReactNode;
}

/** One point: what is asked and why, and what was answered. */
export function PieceAnswer({ item, fileActions, children }: PieceAnswerProps) {
  const m = useMessages(piecesMessages).asked;
  const words = usePieceWords();
  const wished = words.wished(item);
  return (
    <article className="piece" aria-labelledby={`piece-${item.id}`}>
      <h3 id={`piece-${item.id}`} className="fr-h6">
        {words.title(item)} <Badge tone={item.answeredAt ? "success" : "warning"}>{item.answeredAt ? m.answered : m.waiting}</Badge>
      </h3>
      <p>
        <strong>{item.reason.name}</strong>
      </p>
      {item.words && <p className="typed-words">{item.words}</p>}
      {item.answeredAt && (
        <>
          <h4 className="fr-text--md fr-mb-1w">{m.answer}</h4>
          {item.answerWords && <p className="typed-words">{item.answerWords}</p>}
          {wished && <p>{wished}</p>}
          {item.documents.length > 0 && <ExchangeFiles files={item.documents} actions={fileActions} />}
        </>
      )}
      {children}
    </article>
  );
}
