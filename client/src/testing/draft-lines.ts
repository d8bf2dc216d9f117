import { fakeApi } from "./fake-api.ts";
import { manager, renderApp } from "./render-app.tsx";
import { RefundDraftPageDocument, SaveRefundLinesDocument } from "../features/refunds/gql/graphql.ts";
import { line, readyDraft, type problem } from "../features/refunds/components/sample-request.ts";
import type { DraftLine, DraftRequest } from "../features/refunds/components/use-draft.ts";

/** A second invoice, of the same supplier. */
export const second: DraftLine = { ...line, id: "019a0000-0000-7000-8000-0000000000a2", position: 2, invoiceNumber: "F-002" };
const draftOf = (...lines: DraftLine[]): DraftRequest => ({
  ...readyDraft,
  lineCount: lines.length,
  totalCents: lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
  lines: { ...readyDraft.lines, edges: lines.map((node) => ({ __typename: "RefundLineEdge", node })), totalCount: lines.length },
});

/** The first page: its last line is on the next one. */
function pageOf(...lines: DraftLine[]): DraftRequest {
  const whole = draftOf(...lines);
  const pageInfo = { ...whole.lines.pageInfo, hasNextPage: true, endCursor: "next" };
  return { ...whole, lines: { ...whole.lines, edges: whole.lines.edges.slice(0, -1), pageInfo } };
}

/** A server that keeps the lines it is given, each at its next version, until `refuse` says otherwise. */
export async function openLines(...lines: DraftLine[]) {
  const api = fakeApi();
  const state = { lines, refuse: null as ReturnType<typeof problem> | null, isOnce: false, isPaged: false };
  api
    .on(RefundDraftPageDocument)
    .answers(() => ({ refundRequest: state.isPaged ? pageOf(...state.lines) : draftOf(...state.lines), beneficiaryCategories: [] }));
  const save = api.on(SaveRefundLinesDocument).answers(({ input }) => {
    if (state.refuse) {
      const problems = [state.refuse];
      if (state.isOnce) state.refuse = null;
      return { saveRefundLines: { __typename: "SaveRefundLinesPayload", refundRequest: null, lines: null, problems } };
    }
    const [typed] = input.lines;
    const old = state.lines.find(({ id }) => id === typed?.id);
    const saved = {
      ...(old ?? { ...line, id: crypto.randomUUID() }),
      quantity: typed?.quantity ?? "",
      invoiceNumber: typed?.invoiceNumber ?? "",
    };
    const next = { ...saved, version: (old?.version ?? 0) + 1 };
    state.lines = old ? state.lines.map((known) => (known.id === old.id ? next : known)) : [...state.lines, next];
    const refundRequest = draftOf(...state.lines);
    return { saveRefundLines: { __typename: "SaveRefundLinesPayload", refundRequest, lines: [next], problems: [] } };
  });
  const address = `/demandes-tic/${readyDraft.id}/modifier?etape=factures`;
  const screen = await renderApp(api, address, { viewer: manager });
  const edit = async (number: string) => screen.getByRole("button", { name: new RegExp(`Modifier la facture ${number}`) }).click();
  return { api, state, save, screen, edit, address };
}
