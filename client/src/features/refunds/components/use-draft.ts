import { apolloClient } from "../../../lib/apollo.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { headerOf, type HeaderChanges } from "./header-fields.ts";
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
  type SaveRefundLinesInput,
} from "../gql/graphql.ts";

export type DraftRequest = RefundDraftPageQuery["refundRequest"];

export type DraftLine = DraftRequest["lines"]["edges"][number]["node"];

/** Refusals after which what is on screen may be old. */
const stale = ["VERSION_CONFLICT", "WRONG_STATUS", "NOT_FOUND", "WARNINGS_NOT_ACKNOWLEDGED", "LINE_CHANGED", "LINE_REMOVED"];

/** What is saved by one call: at most 100 lines, each with the version that was read. */
export type LinesChange = Pick<SaveRefundLinesInput, "lines" | "removals" | "idempotencyKey">;

/** The page of lines on screen is read again; answers the request as it is now. */
export async function refreshDraft(): Promise<DraftRequest | undefined> {
  const [answer] = await apolloClient().refetchQueries({ include: [RefundDraftPageDocument] });
  return (answer as { data?: RefundDraftPageQuery } | undefined)?.data?.refundRequest;
}

/** One key per file: sent again after a lost answer, it is kept once. */
const keysOfFiles = new WeakMap<File, string>();
function keyOf(file: File): string {
  const key = keysOfFiles.get(file) ?? crypto.randomUUID();
  keysOfFiles.set(file, key);
  return key;
}

/** Every change of a draft, at the version on screen; when somebody else changed it, the page is refreshed and what was typed is kept. */
export function useDraft(request: DraftRequest) {
  const m = useMessages(draftMessages).wizard;
  const mutate = useMutate();
  const { id, version } = request;
  const settled = async (problems: readonly FormProblem[]): Promise<readonly FormProblem[]> => {
    if (!problems.some(({ code }) => stale.includes(code))) return problems;
    await refreshDraft();
    return problems.map((problem) => (problem.code === "VERSION_CONFLICT" ? { ...problem, message: m.conflict } : problem));
  };
  return {
    /** The header has a version of its own: the one of the answer, or that of whoever was faster. */
    updateHeader: async (headerVersion: number, changes: HeaderChanges) => {
      const input = { id, headerVersion, ...changes };
      const { refundRequest, problems } = (await mutate(UpdateRefundRequestDocument, { input })).updateRefundRequest;
      const isChanged = problems.some(({ code }) => code === "HEADER_CHANGED");
      const known = isChanged ? await refreshDraft() : refundRequest;
      return { header: known ? headerOf(known) : null, problems: await settled(problems) };
    },
    /** Lines are guarded one by one: others may work on theirs meanwhile. */
    saveLines: async (change: LinesChange) => {
      const { lines, problems, refundRequest } = (await mutate(SaveRefundLinesDocument, { input: { requestId: id, ...change } }))
        .saveRefundLines;
      return { lines: lines ?? [], totalCents: refundRequest?.totalCents ?? null, problems: await settled(problems) };
    },
    /** Sends the scanned invoice of a line; the line then names it. */
    sendInvoice: async (file: File) =>
      (
        await mutate(AttachDocumentDocument, {
          input: { structureId: request.structure.id, kind: "INVOICE", file, idempotencyKey: keyOf(file) },
        })
      ).attachDocument,
    /** Attaches any other piece to the request. */
    attachPiece: async (file: File) => {
      const input = { structureId: request.structure.id, refundRequestId: id, kind: "OTHER", file, idempotencyKey: keyOf(file) };
      const refresh = { refetchQueries: [RefundDraftPageDocument], awaitRefetchQueries: true };
      return settled((await mutate(AttachDocumentDocument, { input }, refresh)).attachDocument.problems);
    },
    /** Takes a piece away from the request. */
    detachPiece: async (documentId: string) =>
      settled((await mutate(DetachDocumentDocument, { input: { requestId: id, documentId } })).detachDocument.problems),
    /** Computes it again with the rates and the ceiling of today. */
    reprice: async () => {
      const { refundRequest, problems } = (await mutate(RepriceRefundRequestDocument, { input: { id, version } })).repriceRefundRequest;
      if (refundRequest) await refreshDraft();
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
