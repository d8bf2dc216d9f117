import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { useKeptForms } from "../../../ui/form/use-kept-forms.ts";
import { AnswerPieceDocument, CompleteRefundRequestDocument, type AnswerPieceInput } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";
import type { AnswerValues } from "./answer-form.tsx";
import type { PieceItem } from "./piece-words.ts";

/** Answering the points one by one, then finishing. Which form is open: the first point that waits, until somebody chooses. */
export function useAnswers(requestId: string, items: readonly PieceItem[]) {
  const m = useMessages(piecesMessages).answer;
  const mutate = useMutate();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [said, setSaid] = useState<string | null>(null);
  const forms = useKeptForms<AnswerValues>();
  const firstWaiting = items.find(({ answeredAt }) => !answeredAt)?.id ?? null;
  const send = async (input: AnswerPieceInput): Promise<readonly FormProblem[]> => {
    const { problems } = (await mutate(AnswerPieceDocument, { input })).answerPiece;
    if (problems.length === 0) setSaid(m.saved);
    return problems;
  };
  return {
    said,
    openId: chosen === undefined ? firstWaiting : chosen,
    open: setChosen,
    keptOf: (itemId: string) => forms.of(itemId),
    answer: async (input: AnswerPieceInput) => {
      const problems = await send(input);
      if (problems.length === 0) {
        forms.of(input.itemId).keep(null);
        setChosen(undefined);
      }
      return problems;
    },
    removeFile: ({ id, answerWords, wishedQuantity }: PieceItem, documentId: string) =>
      send({ itemId: id, words: answerWords, wishedQuantity, removeDocumentIds: [documentId] }),
    finish: async () => {
      const { problems } = (await mutate(CompleteRefundRequestDocument, { input: { id: requestId } })).completeRefundRequest;
      if (problems.length === 0) setSaid(m.finished);
      return problems;
    },
  };
}

export type Answers = ReturnType<typeof useAnswers>;
