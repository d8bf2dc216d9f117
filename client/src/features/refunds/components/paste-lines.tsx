import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useFormState, useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { FileField } from "../../../ui/form/file-field.tsx";
import { fieldId, type FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { pasteMessages } from "../paste-messages.ts";
import type { PastedText } from "./add-lines.tsx";
import { blockOf, readBlock, type PastedRow } from "./pasted-lines.ts";
import { PastedPreview } from "./pasted-preview.tsx";
import { refreshDraft, type Draft, type DraftRequest } from "./use-draft.ts";
import { usePasting } from "./use-pasting.ts";

interface PasteLinesProps {
  /** What was pasted elsewhere on the page: it comes after what is here already. */
  readonly pasted: PastedText;
  readonly request: Pick<DraftRequest, "campaign" | "lineCount">;
  readonly draft: Draft;
  readonly onDone: (said: string) => void;
  /** What is typed stays for the next time. */
  readonly onClose: () => void;
}

/** A block of a spreadsheet: what is understood of each row before anything is saved; what cannot be saved stays, to be corrected here. */
export function PasteLines({ pasted, request, draft, onDone, onClose }: PasteLinesProps) {
  const m = useMessages(pasteMessages);
  const { bytes } = useFormats();
  const form = useSchemaForm<PasteValues>({ defaultValues: { text: "", pastedFile: null } });
  const { isSubmitting } = useFormState({ control: form.control });
  const text = useDeferredValue(useWatch({ control: form.control, name: "text" }));
  const { block, rows, setRefused } = useBlock(text, request);
  const { progress, saveRows } = usePasting(draft);
  useAppended(form, pasted);
  const ready = rows.filter(({ problems }) => problems.length === 0);

  const save = async ({ pastedFile }: { pastedFile: File | null }): Promise<readonly FormProblem[]> => {
    const sent = pastedFile ? await draft.sendInvoice(pastedFile) : null;
    if (sent && !sent.document) return sent.problems.map((problem) => ({ ...problem, path: ["pastedFile"] }));
    const outcome = await saveRows(ready, sent?.document?.id ?? null);
    await refreshDraft();
    const left = rows.filter((row) => !outcome.saved.has(row));
    if (left.length === 0) {
      onDone(m.saved(outcome.saved.size));
      return [];
    }
    setRefused(outcome.refused);
    form.setValue("text", blockOf(block.header, left));
    return outcome.problems.length > 0
      ? outcome.problems
      : [{ code: "LEFT", path: ["text"], message: m.left(outcome.saved.size, left.length) }];
  };
  return (
    <section className="line-panel" aria-labelledby="paste-title">
      <h3 id="paste-title" className="fr-h6">
        {m.title}
      </h3>
      <Form form={form} onSubmit={save} label={m.title} guardUnsaved hideRequiredNote>
        <TextArea form={form} name="text" label={m.text} hint={m.textHint} rows={6} />
        <PastedPreview block={block} rows={rows} />
        {ready.length > 0 && (
          <FileField
            form={form}
            name="pastedFile"
            label={m.file}
            hint={m.fileHint(bytes(MAX_FILE_BYTES))}
            maxBytes={MAX_FILE_BYTES}
            optional
          />
        )}
        <p role="status">{progress && m.progress(progress.done, progress.all)}</p>
        <ButtonRow>
          {ready.length > 0 && (
            <Button type="submit" busy={isSubmitting}>
              {m.save(ready.length)}
            </Button>
          )}
          <Button priority="tertiary" onClick={onClose}>
            {m.close}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

interface PasteValues {
  text: string;
  pastedFile: File | null;
}

/** Cells that come from elsewhere are put under those that are here; the field has the focus. */
function useAppended(form: UseFormReturn<PasteValues>, { key, text }: PastedText): void {
  const appended = useRef(0);
  useEffect(() => {
    document.getElementById(fieldId("text"))?.focus();
    if (appended.current === key) return;
    appended.current = key;
    const here = form.getValues("text").trimEnd();
    form.setValue("text", here === "" ? text : `${here}\n${text}`, { shouldDirty: true });
  }, [form, key, text]);
}

/** What is understood of a text; what the server refused last time is remembered as long as its row is not corrected. */
function useBlock(text: string, { campaign, lineCount }: PasteLinesProps["request"]) {
  const { locale } = useLocale();
  const block = useMemo(() => readBlock(text, campaign, locale, lineCount), [text, campaign, locale, lineCount]);
  const [refused, setRefused] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  return {
    block,
    rows: block.rows.map((row) => ({ ...row, problems: [...row.problems, ...(refused.get(rowText(row)) ?? [])] })),
    setRefused: (reasons: ReadonlyMap<PastedRow, readonly string[]>) =>
      setRefused(new Map([...reasons].map(([row, texts]) => [rowText(row), texts]))),
  };
}

/** A refusal goes with the row as it was sent: corrected, it is another row. */
const rowText = ({ cells }: PastedRow) => cells.join("\t");
