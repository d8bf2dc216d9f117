import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { apolloClient } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import {
  DecideRefundRequestDocument,
  InstructedRequestPageDocument,
  TakeRefundRequestDocument,
  type DecideRefundRequestInput,
} from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";

/** A colleague, or the requester, was faster: the page must show what is true now. */
const overtaken = ["ALREADY_TAKEN", "ALREADY_DECIDED", "NOT_TAKEN_BY_YOU", "WRONG_STATUS"] as const;

interface Notice {
  readonly severity: "success" | "warning";
  readonly text: string;
}

/** Taking and deciding one request. Nothing is shown as done before the server said so. */
export function useInstruction(id: string, after: string | null) {
  const m = useMessages(instructionMessages).review;
  const mutate = useMutate();
  const [notice, setNotice] = useState<Notice | null>(null);
  const settle = async (problems: readonly FormProblem[], done: string): Promise<readonly FormProblem[]> => {
    const lost = overtaken.find((code) => problems.some((problem) => problem.code === code));
    if (lost) {
      await apolloClient().refetchQueries({ include: [InstructedRequestPageDocument] });
      setNotice({ severity: "warning", text: m.overtaken[lost] });
      return [];
    }
    if (problems.length === 0) setNotice({ severity: "success", text: done });
    return problems;
  };
  return {
    notice,
    take: async () => settle((await mutate(TakeRefundRequestDocument, { input: { id }, after })).takeRefundRequest.problems, m.taken),
    decide: async (input: DecideRefundRequestInput) => {
      const { problems } = (await mutate(DecideRefundRequestDocument, { input, after })).decideRefundRequest;
      return settle(problems, input.verdict === "APPROVED" ? m.approved : m.rejected);
    },
  };
}

export type Instruction = ReturnType<typeof useInstruction>;
