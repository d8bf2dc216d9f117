import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { campaignConsoleMessages } from "../console-messages.ts";
import type { CampaignSheetFragment } from "../gql/graphql.ts";
import { Source } from "./source.tsx";

/** The dates, the questions and the ceiling of a campaign. */
export function CampaignFacts({ campaign }: { campaign: CampaignSheetFragment }) {
  const m = useMessages(campaignConsoleMessages).sheet;
  const { date, euros } = useFormats();
  const { ceiling } = campaign;
  const questions = [...(campaign.asksAdvance ? [m.advance] : []), ...(campaign.asksNotInDifficulty ? [m.notInDifficulty] : [])];
  return (
    <DescriptionList
      items={[
        { term: m.deliveries, value: m.between(date(campaign.deliveryFrom), date(campaign.deliveryTo)) },
        { term: m.opensOn, value: date(campaign.opensOn) },
        { term: m.closesOn, value: campaign.closesOn && date(campaign.closesOn) },
        { term: m.questions, value: questions.join(", ") || m.noQuestion },
        { term: m.ceiling, value: ceiling ? m.ceilingOf(euros(ceiling.amountCents), ceiling.words) : m.noCeiling },
        { term: m.source, value: <Source of={campaign} /> },
      ]}
    />
  );
}
