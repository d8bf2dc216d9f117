import { useState } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { CardGrid } from "../../../ui/card.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { newRequestMessages } from "../new-request-messages.ts";
import type { CampaignFactsFragment, CreateRefundRequestInput } from "../gql/graphql.ts";
import { CampaignCard } from "./campaign-card.tsx";
import { useCampaignName } from "./refund-words.ts";

interface NewRequestValues {
  structureId: string;
  campaignId: string;
}

interface NewRequestFormProps {
  readonly campaigns: readonly CampaignFactsFragment[];
  readonly structure: Choice | undefined;
  /** Nothing to choose: the person has one structure only. */
  readonly isOnly: boolean;
  readonly search: (text: string) => Promise<readonly Choice[]>;
  readonly onSubmit: (input: CreateRefundRequestInput) => Promise<readonly FormProblem[]>;
}

/** For which structure, then for which period: each card starts a draft. */
export function NewRequestForm({ campaigns, structure, isOnly, search, onSubmit }: NewRequestFormProps) {
  const m = useMessages(newRequestMessages).create;
  const [key] = useState(() => crypto.randomUUID());
  const form = useSchemaForm<NewRequestValues>({ defaultValues: { structureId: structure?.value ?? "", campaignId: "" } });
  const create = ({ structureId, campaignId }: NewRequestValues) =>
    structureId === ""
      ? Promise.resolve([{ code: "REQUIRED", path: ["structureId"], message: m.chooseStructure }])
      : // One key per choice: pressing twice, or again after a cut, opens one draft.
        onSubmit({ structureId, campaignId, idempotencyKey: `${key}:${structureId}:${campaignId}` });
  const groups = [
    { title: m.annual, text: m.annualText, list: campaigns.filter(({ formKind }) => formKind === "ANNUAL_REFUND") },
    { title: m.monthly, text: m.monthlyText, list: campaigns.filter(({ formKind }) => formKind === "MONTHLY_AID") },
  ].filter(({ list }) => list.length > 0);
  return (
    <Form form={form} onSubmit={create} hideRequiredNote>
      <div className="narrow fr-mb-4w">
        {isOnly && structure ? (
          <p>
            {m.structure} : <strong>{structure.label}</strong> {structure.hint}
          </p>
        ) : (
          <Selector form={form} name="structureId" label={m.structure} hint={m.structureHint} search={search} initialChoice={structure} />
        )}
      </div>
      {groups.length === 0 && <p>{m.none}</p>}
      {groups.map(({ title, text, list }) => (
        <Section key={title} title={title}>
          <p>{text}</p>
          <CardGrid>
            {list.map((campaign) => (
              <CampaignCard key={campaign.id} campaign={campaign} action={<StartButton form={form} campaign={campaign} />} />
            ))}
          </CardGrid>
        </Section>
      ))}
    </Form>
  );
}

function StartButton({ form, campaign }: { form: UseFormReturn<NewRequestValues>; campaign: CampaignFactsFragment }) {
  const m = useMessages(newRequestMessages).create;
  const nameOf = useCampaignName();
  const { isSubmitting } = useFormState({ control: form.control });
  return (
    <Button type="submit" busy={isSubmitting} onClick={() => form.setValue("campaignId", campaign.id)}>
      {m.start}
      <span className="fr-sr-only"> {nameOf(campaign)}</span>
    </Button>
  );
}
