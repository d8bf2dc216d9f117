import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ChangeRefundAccountDocument, RefundAccountDocument, type RefundAccountQuery } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(RefundAccountDocument, params);

/** Another account for a request whose transfer the bank sent back. */
export function RefundAccountPage() {
  const m = useMessages(paymentsMessages).account;
  const { id } = useParams({ from: "/authed/demandes-tic/$id/compte" });
  const { refundRequest: request } = usePageQuery(RefundAccountDocument, { id });
  const [isDone, setDone] = useState(false);
  return (
    <Page title={m.title(request.number)} lead={m.lead} narrow>
      {isDone ? (
        <Alert severity="success" live>
          <p>{m.done}</p>
        </Alert>
      ) : request.allowedActions.includes("CHANGE_BANK_ACCOUNT") ? (
        <ChooseAccount request={request} onDone={() => setDone(true)} />
      ) : (
        <Alert severity="info">
          <p>{m.notNow}</p>
        </Alert>
      )}
      <p className="fr-mt-3w">
        <TextLink to="/demandes-tic/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

function ChooseAccount({ request, onDone }: { request: RefundAccountQuery["refundRequest"]; onDone: () => void }) {
  const m = useMessages(paymentsMessages).account;
  const { moment } = useFormats();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/payments/payment.schema").then((file) => file.changeRefundAccountSchema),
    defaultValues: { id: request.id, bankAccountId: "" },
  });
  const others = request.structure.bankAccounts.filter(({ id, archivedAt }) => archivedAt === null && id !== request.bankAccount?.id);
  const refused = request.payments[0];
  const send = async (input: { id: string; bankAccountId: string }) => {
    const { refundRequest, problems } = await withStepUp(
      async () => (await mutate(ChangeRefundAccountDocument, { input })).changeRefundAccount,
    );
    if (refundRequest) onDone();
    return problems;
  };
  return (
    <>
      {refused?.failureReason && (
        <Alert severity="error">
          <p>{m.refused(refused.maskedIban, refused.failureReason)}</p>
          <p>{request.isAccountAwaited ? m.otherNeeded : refused.needsOtherAccount ? m.otherChosen : m.sameWillDo}</p>
        </Alert>
      )}
      {others.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <Form form={form} onSubmit={send} label={m.field} hideRequiredNote>
          <RadioField
            form={form}
            name="bankAccountId"
            label={m.field}
            choices={others.map(({ id, label, holder, maskedIban, usableFrom }) => ({
              value: id,
              label,
              hint: `${m.holder(holder, maskedIban)}. ${m.notBefore(moment(usableFrom))}`,
            }))}
          />
          <SubmitButton form={form}>{m.submit}</SubmitButton>
        </Form>
      )}
      {request.structure.allowedActions.includes("ADD_BANK_ACCOUNT") && (
        <ButtonLink
          to="/organisation/coordonnees-bancaires/nouvelle"
          search={{ structure: request.structure.id, retour: `/demandes-tic/${request.id}/compte` }}
          priority="secondary"
        >
          {m.add}
        </ButtonLink>
      )}
      {refused?.needsOtherAccount && <p className="fr-hint-text fr-mt-2w">{m.goodAgain}</p>}
    </>
  );
}
