import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { draftMessages } from "../draft-messages.ts";
import type { RefundLineRowFragment } from "../gql/graphql.ts";
import { copyOf, emptyLine, lineInputOf, nextAfter, valuesOf, type LineValues } from "./line-values.ts";
import type { Draft } from "./use-draft.ts";

interface LinePanel {
  /** A new number gives a fresh form. */
  readonly key: number;
  /** The saved line that is being changed. */
  readonly lineId: string | null;
  readonly title: string;
  readonly help?: string;
  readonly initial: LineValues;
}

type Content = Omit<LinePanel, "key">;

/** A file is sent once, even when its line is refused several times. */
const sentFiles = new WeakMap<File, string>();

/** The form of one line: opened empty, on a saved line or on a copy; what was saved is said. */
export function useLinePanel(draft: Draft) {
  const m = useMessages(draftMessages).lines;
  const { euros } = useFormats();
  const { locale } = useLocale();
  const [panel, setPanel] = useState<LinePanel | null>(null);
  const [said, say] = useState<string | null>(null);
  const open = (content: Content) => setPanel((last) => ({ ...content, key: (last?.key ?? 0) + 1 }));
  const close = () => setPanel(null);
  const start = (content: Content) => {
    say(null);
    open(content);
  };

  const documentOf = async ({ invoiceSource, documentId, file }: LineValues) => {
    if (invoiceSource === "KNOWN" || file === null) return { id: (invoiceSource === "KNOWN" && documentId) || null, problems: [] };
    const known = sentFiles.get(file);
    if (known) return { id: known, problems: [] };
    const { document, problems } = await draft.sendInvoice(file);
    if (document) sentFiles.set(file, document.id);
    return { id: document?.id ?? null, problems };
  };
  const save = async (values: LineValues, goOn: "CLOSE" | "ADD"): Promise<readonly FormProblem[]> => {
    const { id: documentId, problems: refused } = await documentOf(values);
    if (refused.length > 0) return refused;
    const { totalCents, problems } = await draft.saveLine(lineInputOf(values, { id: panel?.lineId ?? null, documentId }));
    if (totalCents === null) return problems;
    const saved = m.savedOne(values.invoiceNumber, euros(totalCents));
    say(goOn === "ADD" ? `${saved} ${m.savedNext}` : saved);
    if (goOn === "ADD") open({ lineId: null, title: m.newTitle, initial: nextAfter(values) });
    else close();
    return [];
  };
  return {
    panel,
    said,
    say,
    close,
    save,
    add: () => start({ lineId: null, title: m.newTitle, initial: emptyLine }),
    edit: (line: RefundLineRowFragment) =>
      start({ lineId: line.id, title: m.editTitle(line.invoiceNumber), initial: valuesOf(line, locale) }),
    copy: (line: RefundLineRowFragment) =>
      start({ lineId: null, title: m.copyTitle(line.invoiceNumber), help: m.copyHelp, initial: copyOf(line, locale) }),
  };
}
