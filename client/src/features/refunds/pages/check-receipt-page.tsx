import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Page } from "../../../ui/page.tsx";
import { CheckReceiptDocument, type CheckReceiptQuery } from "../gql/graphql.ts";
import { receiptMessages } from "../receipt-messages.ts";

/** « Vérifier un dépôt »: for whoever has the PDF of a request, without an account. */
export function CheckReceiptPage() {
  const m = useMessages(receiptMessages);
  const [answer, setAnswer] = useState<CheckReceiptQuery | null>(null);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/refunds/refund.schema").then((file) => file.checkReceiptSchema),
    defaultValues: { number: "", sha256: "" },
  });
  const check = async (typed: { number: string; sha256: string }) => {
    setAnswer(null);
    setAnswer(await request(CheckReceiptDocument, typed));
  };
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <div role="status">{answer && <Answer found={answer.checkReceipt ?? null} />}</div>
      <Form form={form} onSubmit={check}>
        <TextField form={form} name="number" label={m.number} hint={m.numberHint} autoComplete="off" />
        <TextField form={form} name="sha256" label={m.sha256} hint={m.sha256Hint} autoComplete="off" />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </Form>
    </Page>
  );
}

function Answer({ found }: { found: NonNullable<CheckReceiptQuery["checkReceipt"]> | null }) {
  const m = useMessages(receiptMessages);
  const { moment, euros } = useFormats();
  if (!found) {
    return (
      <Alert severity="warning" title={m.unknownTitle} titleAs="h2">
        <p>{m.unknown}</p>
      </Alert>
    );
  }
  const { decision } = found;
  return (
    <Alert severity="success" title={(decision ? m.genuineDecision : m.genuine)(found.number)} titleAs="h2">
      <DescriptionList
        items={[
          { term: m.facts.submittedAt, value: moment(found.submittedAt) },
          { term: m.facts.form, value: m.forms[found.formKind](found.period) },
          { term: m.facts.total, value: euros(found.totalCents) },
          ...(decision
            ? [
                { term: m.decisionFacts.verdict, value: decision.verdict === "REJECTED" ? m.verdicts.REJECTED : m.verdicts.APPROVED },
                { term: m.decisionFacts.decidedAt, value: moment(decision.decidedAt) },
                { term: m.decisionFacts.granted, value: euros(decision.grantedCents) },
              ]
            : []),
        ]}
      />
      <p>{m.compare}</p>
    </Alert>
  );
}
