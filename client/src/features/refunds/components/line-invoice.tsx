import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { FileField } from "../../../ui/form/file-field.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { lineMessages } from "../line-messages.ts";
import type { LineValues } from "./line-values.ts";

interface LineInvoiceProps {
  readonly form: UseFormReturn<LineValues>;
  readonly invoices: readonly Choice[];
}

/** The scanned invoice: a new file, or one already there (an invoice with several products is sent once). */
export function LineInvoice({ form, invoices }: LineInvoiceProps) {
  const m = useMessages(lineMessages).lines;
  const { bytes } = useFormats();
  const [source, documentId] = useWatch({ control: form.control, name: ["invoiceSource", "documentId"] });
  const search = (text: string) => Promise.resolve(invoices.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase())));
  const file = (
    <FileField form={form} name="file" label={m.file} hint={m.fileHint(bytes(MAX_FILE_BYTES))} maxBytes={MAX_FILE_BYTES} optional />
  );
  if (invoices.length === 0) return file;
  const sources = (["NEW", "KNOWN"] as const).map((value) => ({ value, label: m.sources[value] }));
  return (
    <>
      <RadioField form={form} name="invoiceSource" label={m.source} choices={sources} />
      {/* Both stay: changing one's mind does not lose the chosen file. */}
      <div hidden={source !== "NEW"}>{file}</div>
      <div hidden={source !== "KNOWN"}>
        <Selector
          form={form}
          name="documentId"
          label={m.knownFile}
          hint={m.knownFileHint}
          search={search}
          initialChoice={invoices.find(({ value }) => value === documentId)}
          optional
        />
      </div>
    </>
  );
}
