import { MAX_INVITATION_LINES } from "@portail-tic/shared/attachments/invitation-status";
import { useState, type ChangeEvent } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { InviteMembersDocument, type InviteMembersMutation, type InvitingStructureFragment } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";
import { openSpaces } from "./wanted-spaces.ts";

export type InvitationResult = NonNullable<InviteMembersMutation["inviteMembers"]["results"]>[number];

interface InviteSeveralFormProps {
  readonly structure: InvitingStructureFragment;
  /** What became of the lines sent so far, in their order; called once, also when the server stopped half-way. */
  readonly onDone: (results: readonly InvitationResult[]) => void;
}

/** Pasted lines or a file; a hundred lines travel at a time, and each has its answer. */
export function InviteSeveralForm({ structure, onDone }: InviteSeveralFormProps) {
  const m = useMessages(invitationsMessages).several;
  const mutate = useMutate();
  const [progress, setProgress] = useState<string | null>(null);
  const catalogue = openSpaces(structure);
  const form = useSchemaForm({ defaultValues: { text: "", spaceCode: catalogue[0]?.code ?? "" } });
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const text = await event.target.files?.[0]?.text();
    if (text !== undefined) form.setValue("text", text, { shouldDirty: true });
  };
  const invite = async ({ text, spaceCode }: { text: string; spaceCode: string }) => {
    const { parseInvitationCsv } = await import("@portail-tic/shared/attachments/invitation-csv");
    const lines = parseInvitationCsv(text, spaceCode || null);
    if (lines.length === 0) return [{ code: "REQUIRED", path: ["text"], message: m.nothing }];
    const results: InvitationResult[] = [];
    for (let start = 0; start < lines.length; start += MAX_INVITATION_LINES) {
      setProgress(m.progress(start, lines.length));
      const input = { structureId: structure.id, lines: lines.slice(start, start + MAX_INVITATION_LINES) };
      const answer = (await mutate(InviteMembersDocument, { input })).inviteMembers;
      results.push(...(answer.results ?? []).map((result) => ({ ...result, line: start + result.line })));
      if (answer.problems.length > 0 && results.length === 0) return answer.problems;
      if (answer.problems.length > 0) results.push(...notSent(lines.slice(start), start, answer.problems));
      if (answer.problems.length > 0) break;
    }
    onDone(results);
    return [];
  };
  return (
    <Form form={form} onSubmit={invite} hideRequiredNote>
      {catalogue.length > 1 && (
        <SelectField
          form={form}
          name="spaceCode"
          label={m.space}
          choices={catalogue.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <div className="fr-upload-group fr-mb-3w">
        <label className="fr-label" htmlFor="invitations-file">
          {m.file}
          <span className="fr-hint-text">{m.fileHint}</span>
        </label>
        <input
          id="invitations-file"
          className="fr-upload"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => void readFile(event)}
        />
      </div>
      <TextArea form={form} name="text" label={m.lines} rows={8} />
      <div role="status">{progress !== null && form.formState.isSubmitting && <p>{progress}</p>}</div>
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}

/** The server refused a later batch whole (too many in a day): its lines say so, those before keep their answer. */
function notSent(lines: readonly { email: string }[], start: number, problems: InvitationResult["problems"]): InvitationResult[] {
  return lines.map(({ email }, index) => ({ __typename: "InvitationResult", line: start + index, email, invitation: null, problems }));
}
