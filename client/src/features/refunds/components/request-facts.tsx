import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import type { RefundContentFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { useCampaignName } from "./refund-words.ts";

interface RequestFactsProps {
  readonly request: RefundContentFragment;
  /** What only some pages know: office, author… */
  readonly more?: readonly Description[];
}

/** For whom, for which period, on which account. */
export function RequestFacts({ request, more = [] }: RequestFactsProps) {
  const m = useMessages(refundsMessages).facts;
  const { euros, siret } = useFormats();
  const nameOf = useCampaignName();
  const { structure, beneficiaryCategory, bankAccount } = request;
  const items: Description[] = [
    { term: m.structure, value: `${structure.name}, SIRET ${siret(structure.siret)}` },
    { term: m.campaign, value: nameOf({ ...request, period: request.campaign.period }) },
    { term: m.category, value: beneficiaryCategory?.name },
    { term: m.pacage, value: request.pacage },
    { term: m.account, value: bankAccount && `${bankAccount.label}, ${bankAccount.maskedIban} (${bankAccount.holder})` },
    ...more,
    { term: m.total, value: <strong>{euros(request.totalCents)}</strong> },
  ];
  return <DescriptionList items={items} />;
}

interface StatementsProps {
  readonly request: RefundContentFragment;
  readonly asksAdvance?: boolean;
}

/** What was sworn. */
export function Statements({ request, asksAdvance = request.advanceCents !== null }: StatementsProps) {
  const m = useMessages(refundsMessages);
  const { euros } = useFormats();
  const said = (isTrue: boolean) => (isTrue ? m.yes : m.no);
  return (
    <DescriptionList
      items={[
        { term: m.facts.accuracy, value: said(request.swornAccuracy) },
        { term: m.facts.notInDifficulty, value: said(request.swornNotInDifficulty) },
        ...(asksAdvance ? [{ term: m.facts.advance, value: request.advanceCents === null ? null : euros(request.advanceCents) }] : []),
      ]}
    />
  );
}
