import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { SecondFactorMethod, VerifySignInCodeInput } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";

/** What is typed; a key is asked by the browser. */
export type CodeMethod = Exclude<SecondFactorMethod, "PASSKEY">;

interface CodeFormProps {
  /** Where the code comes from; give it as `key` too, so that what was typed for another one goes. */
  readonly method: CodeMethod;
  /** Between the code and the button. */
  readonly children?: ReactNode;
  readonly onSubmit: (input: VerifySignInCodeInput) => Promise<readonly FormProblem[]>;
}

/** One input for the whole code: telephones offer it from the message, and it can be pasted. */
export function CodeForm({ method, children, onSubmit }: CodeFormProps) {
  const m = useMessages(signInMessages).code;
  const form = useSchemaForm<{ code: string; method: CodeMethod }>({
    schema: () => import("@portail-tic/shared/second-factors/second-factor-code.schema").then((file) => file.signInCodeSchema),
    defaultValues: { code: "", method },
  });
  const isOnPaper = method === "RECOVERY_CODE";
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote>
      <TextField
        form={form}
        name="code"
        label={m.labels[method]}
        hint={m.hints[method]}
        inputMode={isOnPaper ? "text" : "numeric"}
        autoComplete={isOnPaper ? "off" : "one-time-code"}
        spellCheck={false}
      />
      {children}
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
