import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { homeMessages } from "../messages.ts";
import type { Campaigns, SimulatorCampaign } from "./use-campaigns.ts";

/** The rule in one sentence, then the deadlines of the annual requests open today. */
export function Dates({ campaigns }: { campaigns: Campaigns }) {
  const m = useMessages(homeMessages).dates;
  const format = useFormats();
  return (
    <Section title={m.title}>
      <p>{m.rule}</p>
      {campaigns.state === "LOADING" && <LoadingState />}
      {campaigns.state === "FAILED" && <p>{m.unavailable}</p>}
      {campaigns.state === "KNOWN" && campaigns.open.length > 0 && (
        <>
          <h3 className="fr-h6">{m.caption}</h3>
          <DescriptionList
            items={campaigns.open
              .filter((campaign) => campaign.formKind === "ANNUAL_REFUND")
              .map((campaign): Description => ({
                term: `${m.year} ${campaign.period}`,
                value: <Deadlines campaign={campaign} label={m.deadline} date={format.date} />,
              }))}
          />
        </>
      )}
      <p>
        <TextLink to="/dates">{m.all}</TextLink>
      </p>
    </Section>
  );
}

interface DeadlinesProps {
  readonly campaign: SimulatorCampaign;
  readonly label: string;
  readonly date: (value: string) => string;
}

/** One date when all the products share it, else one per product. */
function Deadlines({ campaign, label, date }: DeadlinesProps) {
  const open = campaign.products.filter((product) => product.isOpen);
  const byDate = Map.groupBy(open, (product) => product.deadline);
  if (byDate.size === 1) return <>{`${label} ${date(open[0]?.deadline ?? "")}`}</>;
  return (
    <ul className="fr-raw-list">
      {[...byDate].map(([deadline, products]) => (
        <li key={deadline}>
          {label} {date(deadline)} : {products.map(({ product }) => product.name).join(", ")}
        </li>
      ))}
    </ul>
  );
}
