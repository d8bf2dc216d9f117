import { apolloClient } from "../../../lib/apollo.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { draftMessages } from "../draft-messages.ts";
import {
  AttachDocumentDocument,
  DetachDocumentDocument,
  RefundDraftPageDocument,
  RepriceRefundRequestDocument,
  SaveRefundLinesDocument,
  SubmitRefundRequestDocument,
  UpdateRefundRequestDocument,
  type RefundDraftPageQuery,
  type RefundLineInput,
  type SaveRefundLinesInput,
  type UpdateRefundRequestInput,
} from "../gql/graphql.ts";

export type DraftRequest = RefundDraftPageQuery["refundRequest"];

/** Refusals after which what is on screen may be old. */
const stale = ["VERSION_CONFLICT", "WRONG_STATUS", "NOT_FOUND", "WARNINGS_NOT_ACKNOWLEDGED"];

/** A refused line says `lines.0.quantity`; the form of one line knows `quantity`. */
function insideLine(problem: FormProblem): FormProblem {
  return problem.path[0] === "lines" ? { ...problem, path: problem.path.slice(2) } : problem;
}

/** Every change of a draft, at the version on screen; when somebody else changed it, the page is refreshed and what was typed is kept. */
export function useDraft(request: DraftRequest, after: string | null) {
  const m = useMessages(draftMessages).wizard;
  const mutate = useMutate();
  const { id, version } = request;
  const settled = async (problems: readonly FormProblem[]): Promise<readonly FormProblem[]> => {
    if (!problems.some(({ code }) => stale.includes(code))) return problems;
    await apolloClient().refetchQueries({ include: [RefundDraftPageDocument] });
    return problems.map((problem) => (problem.code === "VERSION_CONFLICT" ? { ...problem, message: m.conflict } : problem));
  };
  const saveLines = async (change: Pick<SaveRefundLinesInput, "lines" | "removals">) => {
    const { refundRequest, problems } = (await mutate(SaveRefundLinesDocument, { input: { requestId: id, version, ...change }, after }))
      .saveRefundLines;
    return { totalCents: refundRequest?.totalCents ?? null, problems: (await settled(problems)).map(insideLine) };
  };
  return {
    update: async (changes: Omit<UpdateRefundRequestInput, "id" | "version">) => {
      const input = { id, version, ...changes };
      return settled((await mutate(UpdateRefundRequestDocument, { input, after })).updateRefundRequest.problems);
    },
    saveLine: (line: RefundLineInput) => saveLines({ lines: [line] }),
    removeLine: (lineId: string) => saveLines({ lines: [], removals: [{ id: lineId }] }),
    /** Sends the scanned invoice of a line; the line then names it. */
    sendInvoice: async (file: File) =>
      (await mutate(AttachDocumentDocument, { input: { structureId: request.structure.id, kind: "INVOICE", file } })).attachDocument,
    /** Attaches any other piece to the request. */
    attachPiece: async (file: File) => {
      const input = { structureId: request.structure.id, refundRequestId: id, kind: "OTHER", file };
      const refresh = { refetchQueries: [RefundDraftPageDocument], awaitRefetchQueries: true };
      return settled((await mutate(AttachDocumentDocument, { input }, refresh)).attachDocument.problems);
    },
    /** Takes a piece away from the request. */
    detachPiece: async (documentId: string) => {
      const input = { requestId: id, documentId };
      return settled((await mutate(DetachDocumentDocument, { input, after })).detachDocument.problems);
    },
    /** Computes it again with the rates and the ceiling of today. */
    reprice: async () => {
      const { refundRequest, problems } = (await mutate(RepriceRefundRequestDocument, { input: { id, version }, after }))
        .repriceRefundRequest;
      return { totalCents: refundRequest?.totalCents ?? null, problems: await settled(problems) };
    },
    submit: async (act: { idempotencyKey: string; acknowledgedWarnings: string[] }) => {
      const input = { id, version, ...act };
      const { refundRequest, problems } = (await mutate(SubmitRefundRequestDocument, { input, after: null })).submitRefundRequest;
      return { isSent: refundRequest !== null, problems: await settled(problems) };
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
