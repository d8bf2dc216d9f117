import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { PasswordField } from "../../../ui/form/password-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Said } from "../../../ui/said.tsx";
import { useAct } from "../../../ui/use-act.ts";
import type { MyDataQuery, RequestAccountDeletionInput } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";

type Answer = Promise<{ readonly problems: readonly FormProblem[] }>;

interface DeleteAccountProps {
  readonly deletion: MyDataQuery["myData"]["accountDeletion"];
  readonly mayRequest: boolean;
  readonly mayCancel: boolean;
  /** Why it cannot be asked now; null when it can. */
  readonly obstacle: string | null;
  readonly onRequest: (input: RequestAccountDeletionInput) => Answer;
  readonly onCancel: () => Answer;
}

/** The end of an account: what goes, what stays and why, seven days to think, the password. */
export function DeleteAccount({ deletion, mayRequest, mayCancel, obstacle, onRequest, onCancel }: DeleteAccountProps) {
  const m = useMessages(personalDataMessages).delete;
  const [isKept, setKept] = useState(false);
  return (
    <Section title={m.title}>
      <Said text={isKept && !deletion ? m.keptNow : null} />
      {deletion ? (
        <PendingDeletion deletion={deletion} onCancel={mayCancel ? onCancel : null} onKept={() => setKept(true)} />
      ) : (
        <>
          <p>{m.text}</p>
          <h3 className="fr-h6">{m.erasedTitle}</h3>
          <ul className="fr-mb-3w">
            {m.erased.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3 className="fr-h6">{m.keptTitle}</h3>
          <ul className="fr-mb-3w">
            {m.kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{m.exportFirst}</p>
          {mayRequest && <DeletionForm onSubmit={async (input) => (await onRequest(input)).problems} />}
          {obstacle && (
            <Alert severity="info">
              <p>{obstacle}</p>
            </Alert>
          )}
        </>
      )}
    </Section>
  );
}

function DeletionForm({ onSubmit }: { onSubmit: (input: RequestAccountDeletionInput) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(personalDataMessages).delete;
  const form = useSchemaForm<RequestAccountDeletionInput>({
    schema: () => import("@portail-tic/shared/personal-data/personal-data.schema").then((file) => file.requestAccountDeletionSchema),
    defaultValues: { password: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} label={m.form}>
      <PasswordField form={form} name="password" label={m.password} autoComplete="current-password" />
      <SubmitButton form={form}>{m.action}</SubmitButton>
    </Form>
  );
}

interface PendingDeletionProps {
  readonly deletion: NonNullable<DeleteAccountProps["deletion"]>;
  readonly onCancel: DeleteAccountProps["onCancel"] | null;
  readonly onKept: () => void;
}

function PendingDeletion({ deletion, onCancel, onKept }: PendingDeletionProps) {
  const m = useMessages(personalDataMessages).delete;
  const format = useFormats();
  const { run, isSending, refusal } = useAct(async () => {
    const problems = (await onCancel?.())?.problems ?? [];
    if (problems.length === 0) onKept();
    return problems;
  });
  return (
    <>
      <Alert severity="warning" title={m.pending} titleAs="h3">
        <p>{m.pendingText(format.moment(deletion.askedAt), format.moment(deletion.dueAt))}</p>
      </Alert>
      <Refusal lead={m.keepFailed} text={refusal} />
      {onCancel && (
        <Button busy={isSending} onClick={run}>
          {m.keep}
        </Button>
      )}
    </>
  );
}
