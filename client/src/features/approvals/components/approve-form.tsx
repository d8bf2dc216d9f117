import { normalServiceCode } from "@portail-tic/shared/structure-services/service-code";
import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { accessMessages } from "../../access/index.ts";
import type { ApprovalDetailFragment, DecideApprovalInput } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { grantedAsAsked, GrantedSpaceFields, type GrantedSpaceValues } from "./granted-space-fields.tsx";

interface ApproveFormProps {
  readonly approval: ApprovalDetailFragment;
  readonly onApprove: (input: DecideApprovalInput) => Promise<readonly FormProblem[]>;
  readonly onReject: () => void;
}

interface ApproveValues extends DecideApprovalInput {
  readonly grantedRole?: string;
  readonly grantedServiceCode?: string;
  readonly grantedSpaces: GrantedSpaceValues[];
}

/** Approves what was asked, or a little less: another role, a narrower access, other dates. */
export function ApproveForm({ approval, onApprove, onReject }: ApproveFormProps) {
  const m = useMessages(approvalsMessages);
  const rights = useMessages(accessMessages);
  const services = approval.membership?.openServices ?? [];
  const typedCode = approval.membership?.requestedServiceCode;
  const matching = services.find(({ code }) => code === normalServiceCode(typedCode ?? ""));
  const form = useSchemaForm<ApproveValues>({
    schema: () => import("@portail-tic/shared/approvals/decide-approval.schema").then((file) => file.decideApprovalSchema),
    defaultValues: {
      id: approval.id,
      verdict: "APPROVED",
      ...(approval.membership ? { grantedRole: approval.membership.requestedRole } : {}),
      ...(services.length > 0 ? { grantedServiceCode: matching?.code ?? "" } : {}),
      grantedSpaces: approval.spaceSubscriptions.map(grantedAsAsked),
    },
  });
  const roles = (["MEMBER", "DEPUTY_MANAGER"] as const).map((value) => ({ value, label: rights.roles[value], hint: m.roleHints[value] }));
  return (
    <Form form={form} onSubmit={onApprove} hideRequiredNote>
      {approval.membership && <RadioField form={form} name="grantedRole" label={m.decide.role} choices={roles} />}
      {services.length > 0 && (
        <SelectField
          form={form}
          name="grantedServiceCode"
          label={m.decide.service}
          hint={typedCode ? m.decide.serviceHint(typedCode) : undefined}
          empty={m.decide.anyService}
          choices={services.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          optional
        />
      )}
      {approval.spaceSubscriptions.map((asked, index) => (
        <GrantedSpaceFields
          key={asked.space.code}
          form={form as unknown as UseFormReturn<{ grantedSpaces: GrantedSpaceValues[] }>}
          index={index}
          asked={asked}
          mayRefuse={approval.membership !== null || approval.spaceSubscriptions.length > 1}
        />
      ))}
      <p>{m.detail.checkWho}</p>
      <ButtonRow>
        <SubmitButton form={form}>{m.decide.approve}</SubmitButton>
        <Button priority="secondary" onClick={onReject}>
          {m.decide.reject}
        </Button>
      </ButtonRow>
    </Form>
  );
}
