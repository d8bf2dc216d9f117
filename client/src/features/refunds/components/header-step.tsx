import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useFormState, useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Button } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SelectField, type Choice } from "../../../ui/form/select-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { draftMessages } from "../draft-messages.ts";
import { HeaderClashChoice } from "./header-clash.tsx";
import type { HeaderChanges, HeaderField } from "./header-fields.ts";
import { leaveHeaderPart } from "./leave-header-part.ts";
import { useCampaignName } from "./refund-words.ts";
import { SaveStateText } from "./save-state-text.tsx";
import { StepButtons } from "./step-buttons.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";
import { useHeaderPart, type HeaderPart } from "./use-header-part.ts";

interface HeaderValues {
  beneficiaryCategoryCode: string;
  pacage: string;
  bankAccountId: string;
}

interface HeaderStepProps {
  readonly request: DraftRequest;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly draft: Draft;
  readonly onDone: () => void;
}

/** Step 1: who asks, and where the money goes. */
export function HeaderStep({ request, categories, draft, onDone }: HeaderStepProps) {
  const m = useMessages(draftMessages);
  const accounts = useAccountChoices(request);
  const { form, part } = useHeaderForm(request, draft, accounts);
  const addAccount = useAccountPage(request);
  // Where the person goes once the step is saved.
  const isLeaving = useRef(false);
  const { isSubmitting } = useFormState({ control: form.control });
  const save = () => leaveHeaderPart(form, part, () => (isLeaving.current ? addAccount() : onDone()));
  const saveAndAddAccount = (button: HTMLButtonElement) => {
    isLeaving.current = true;
    button.form?.requestSubmit();
  };
  return (
    <Form form={form} onSubmit={save} guardUnsaved hideRequiredNote label={m.wizard.steps[0] ?? ""}>
      <StructureFacts request={request} />
      <div className="narrow">
        <SelectField
          form={form}
          name="beneficiaryCategoryCode"
          label={m.header.category}
          hint={m.header.categoryHint}
          choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          form={form}
          name="pacage"
          label={m.header.pacage}
          hint={m.header.pacageHint}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
        <AccountField
          form={form}
          accounts={accounts}
          mayAdd={request.structure.allowedActions.includes("ADD_BANK_ACCOUNT")}
          onAdd={saveAndAddAccount}
        />
        <HeaderClash form={form} part={part} categories={categories} accounts={accounts} />
        <SaveStateText
          state={part.state}
          fields={{ beneficiaryCategoryCode: m.header.category, pacage: m.header.pacage, bankAccountId: m.header.account }}
        />
        <p>{m.wizard.notAll}</p>
      </div>
      <StepButtons>
        <Button type="submit" busy={isSubmitting} onClick={() => (isLeaving.current = false)}>
          {m.wizard.continue}
        </Button>
      </StepButtons>
    </Form>
  );
}

/** The only account is proposed: there is no choice to make. */
function useHeaderForm(request: DraftRequest, draft: Draft, accounts: readonly Choice[]) {
  const only = accounts.length === 1 ? accounts[0]?.value : undefined;
  const schema = () => import("./header-form-schema.ts").then((file) => file.headerFormSchema);
  const form = useSchemaForm<HeaderValues>({
    schema,
    defaultValues: {
      beneficiaryCategoryCode: request.beneficiaryCategory?.code ?? "",
      pacage: request.pacage ?? "",
      bankAccountId: request.bankAccount?.id ?? only ?? "",
    },
  });
  const show = (fields: HeaderChanges) => {
    for (const name of ["beneficiaryCategoryCode", "pacage", "bankAccountId"] as const) {
      if (fields[name] !== undefined) form.setValue(name, fields[name] ?? "");
    }
  };
  return { form, part: useHeaderPart({ request, draft, form, schema, fieldsOf, show }) };
}

function fieldsOf({ beneficiaryCategoryCode, pacage, bankAccountId }: HeaderValues): HeaderChanges {
  return { beneficiaryCategoryCode: beneficiaryCategoryCode || null, pacage: pacage || null, bankAccountId: bankAccountId || null };
}

interface HeaderClashProps extends Pick<HeaderStepProps, "categories"> {
  readonly form: UseFormReturn<HeaderValues>;
  readonly part: HeaderPart;
  readonly accounts: readonly Choice[];
}

function HeaderClash({ form, part, categories, accounts }: HeaderClashProps) {
  const m = useMessages(draftMessages).header;
  const names: Partial<Record<HeaderField, string>> = {
    beneficiaryCategoryCode: m.category,
    pacage: m.pacage,
    bankAccountId: m.account,
  };
  const textOf = (field: HeaderField, fields: HeaderChanges) => {
    const value = String(fields[field] ?? "");
    if (field === "pacage") return value;
    const known = field === "bankAccountId" ? accounts : categories.map(({ code, name }) => ({ value: code, label: name }));
    return known.find((choice) => choice.value === value)?.label ?? value;
  };
  const mine = fieldsOf(useWatch({ control: form.control }) as HeaderValues);
  return <HeaderClashChoice part={part} mine={mine} nameOf={(field) => names[field] ?? ""} textOf={textOf} />;
}

interface AccountFieldProps {
  readonly form: UseFormReturn<HeaderValues>;
  readonly accounts: readonly Choice[];
  readonly mayAdd: boolean;
  readonly onAdd: (button: HTMLButtonElement) => void;
}

/** One of the structure's accounts; another can be recorded on the way, what is typed here being saved first. */
function AccountField({ form, accounts, mayAdd, onAdd }: AccountFieldProps) {
  const m = useMessages(draftMessages).header;
  return (
    <>
      {accounts.length === 0 ? (
        <p>
          <strong>{m.noAccount}</strong> {!mayAdd && m.askManager}
        </p>
      ) : (
        <RadioField form={form} name="bankAccountId" label={m.account} choices={accounts} />
      )}
      {mayAdd && (
        <div className="fr-mb-3w">
          <Button priority="tertiary" icon="fr-icon-add-line" onClick={(event) => onAdd(event.currentTarget)}>
            {m.addAccount}
          </Button>
          <p className="fr-hint-text fr-mt-1w">{m.addAccountHint}</p>
        </div>
      )}
    </>
  );
}

function StructureFacts({ request }: { request: DraftRequest }) {
  const m = useMessages(draftMessages).header;
  const { siret } = useFormats();
  const nameOf = useCampaignName();
  const { structure, campaign } = request;
  return (
    <DescriptionList
      items={[
        { term: m.structure, value: `${structure.name}, SIRET ${siret(structure.siret)}` },
        { term: m.campaign, value: nameOf(campaign) },
      ]}
    />
  );
}

/** The accounts in use, with the safety delay of the new ones. */
function useAccountChoices(request: DraftRequest): Choice[] {
  const m = useMessages(draftMessages).header;
  const { moment } = useFormats();
  const [now] = useState(() => new Date().toISOString());
  return request.structure.bankAccounts
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, label, holder, maskedIban, usableFrom }) => ({
      value: id,
      label: `${label}, ${maskedIban}`,
      hint: usableFrom > now ? `${holder}. ${m.usableFrom(moment(usableFrom))}` : holder,
    }));
}

/** The page that records an account, and comes back to this step. */
function useAccountPage(request: DraftRequest) {
  const navigate = useNavigate();
  return () =>
    navigate({
      to: "/organisation/coordonnees-bancaires/nouvelle",
      search: { structure: request.structure.id, retour: `/demandes-tic/${request.id}/modifier?etape=structure` },
    });
}
