import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { apolloClient } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { decisionMessages } from "../decision-messages.ts";
import {
  ConfirmRefundDecisionDocument,
  DecideRefundRequestDocument,
  GiveRefundRequestDocument,
  InstructedRequestPageDocument,
  InstructionCountsDocument,
  ReleaseRefundRequestDocument,
  ReviewRefundLinesDocument,
  SendBackRefundDecisionDocument,
  TakeRefundRequestDocument,
  type DecideRefundRequestInput,
  type ReviewRefundLinesInput,
} from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import { instructionMessages } from "../messages.ts";

/** A colleague, or the requester, was faster: the page must show what is true now. */
const overtaken = [
  "ALREADY_TAKEN",
  "ALREADY_DECIDED",
  "NOT_TAKEN_BY_YOU",
  "WRONG_STATUS",
  "NOTHING_PROPOSED",
  "DECISION_PROPOSED",
] as const;

interface Notice {
  readonly severity: "success" | "warning";
  readonly text: string;
}

interface Outcome {
  readonly problems: readonly FormProblem[];
}

/** What an officer does with one request. Nothing is shown as done before the server said so. */
export function useInstruction(id: string, after: string | null) {
  const m = useMessages(instructionMessages).review;
  const { done } = useMessages(decisionMessages);
  const lines = useMessages(linesMessages);
  const mutate = useMutate();
  const [notice, setNotice] = useState<Notice | null>(null);
  const refresh = { refetchQueries: [InstructionCountsDocument] };
  const settle = async ({ problems }: Outcome, said: string): Promise<readonly FormProblem[]> => {
    const lost = overtaken.find((code) => problems.some((problem) => problem.code === code));
    if (lost) {
      await apolloClient().refetchQueries({ include: [InstructedRequestPageDocument] });
      setNotice({ severity: "warning", text: m.overtaken[lost] });
      return [];
    }
    if (problems.length === 0) setNotice({ severity: "success", text: said });
    return problems;
  };
  return {
    notice,
    take: async () => settle((await mutate(TakeRefundRequestDocument, { input: { id }, after }, refresh)).takeRefundRequest, m.taken),
    release: async () =>
      settle((await mutate(ReleaseRefundRequestDocument, { input: { id }, after }, refresh)).releaseRefundRequest, done.released),
    give: async (officerId: string) =>
      settle((await mutate(GiveRefundRequestDocument, { input: { id, officerId }, after }, refresh)).giveRefundRequest, done.given),
    decide: async (input: DecideRefundRequestInput) => {
      const answer = (await mutate(DecideRefundRequestDocument, { input, after }, refresh)).decideRefundRequest;
      return settle(answer, answer.refundRequest?.status === "IN_REVIEW" ? done.proposed : done.decided);
    },
    reviewLines: async (input: ReviewRefundLinesInput) =>
      settle((await mutate(ReviewRefundLinesDocument, { input, after })).reviewRefundLines, lines.saved),
    confirm: async (decisionId: string) =>
      settle(
        (await mutate(ConfirmRefundDecisionDocument, { input: { id, decisionId }, after }, refresh)).confirmRefundDecision,
        done.confirmed,
      ),
    sendBack: async (decisionId: string, note: string) =>
      settle(
        (await mutate(SendBackRefundDecisionDocument, { input: { id, decisionId, note }, after }, refresh)).sendBackRefundDecision,
        done.sentBack,
      ),
  };
}

export type Instruction = ReturnType<typeof useInstruction>;
