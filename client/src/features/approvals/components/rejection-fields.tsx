import { rejectionReasons, rejectionReasonWords } from "@portail-tic/shared/approvals/rejection-reasons";
import type { UseFormReturn } from "react-hook-form";

import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { approvalsMessages } from "../messages.ts";

export interface RejectionValues {
  readonly rejectionReason: string;
  readonly publicReason: string;
  readonly internalNote: string;
}

export const noRejection: RejectionValues = { rejectionReason: "", publicReason: "", internalNote: "" };

/** Why: a reason of the list, words for the requester, and a note the requester never reads. */
export function RejectionFields<T extends RejectionValues>({ form }: { form: UseFormReturn<T> }) {
  const m = useMessages(approvalsMessages).decide;
  const { locale } = useLocale();
  const fields = form as unknown as UseFormReturn<RejectionValues>;
  const choices = rejectionReasons.map((value) => ({ value, label: rejectionReasonWords[value][locale] }));
  return (
    <>
      <RadioField form={fields} name="rejectionReason" label={m.reason} choices={choices} />
      <TextArea form={fields} name="publicReason" label={m.reasonWords} hint={m.reasonHint} optional />
      <TextArea form={fields} name="internalNote" label={m.internalNote} hint={m.internalNoteHint} optional />
    </>
  );
}
