import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { FilesField } from "../../../ui/form/files-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { SendRefundMessageInput } from "../gql/graphql.ts";
import { threadMessages } from "../thread-messages.ts";

const filesPerCall = 5;

interface MessageFormProps {
  readonly requestId: string;
  readonly onSubmit: (input: SendRefundMessageInput) => Promise<readonly FormProblem[]>;
}

/** Words, with files if need be. */
export function MessageForm({ requestId, onSubmit }: MessageFormProps) {
  const m = useMessages(threadMessages);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/exchanges/messages.schema").then((file) => file.sendRefundMessageSchema),
    defaultValues: { requestId, body: "", files: [] as File[] },
  });
  return (
    <Form form={form} onSubmit={onSubmit} label={m.write} hideRequiredNote guardUnsaved>
      <TextArea form={form} name="body" label={m.body} rows={5} />
      <FilesField form={form} name="files" label={m.files} maxBytes={MAX_FILE_BYTES} maxFiles={filesPerCall} />
      <SubmitButton form={form}>{m.send}</SubmitButton>
    </Form>
  );
}
