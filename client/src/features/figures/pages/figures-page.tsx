import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { useSession } from "../../../lib/session.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { FiguresContent } from "../components/figures-content.tsx";
import { CampaignFiguresDocument, FigureChoicesDocument, type FigureChoicesQuery } from "../gql/graphql.ts";
import { campaignFiguresMessages } from "../campaign-messages.ts";

interface FiguresSearch {
  readonly campagne?: string;
  readonly service?: string;
}

/** The campaign of the address, or the newest annual one: where most requests are. */
const chosen = ({ campaigns }: FigureChoicesQuery, { campagne }: FiguresSearch) =>
  campaigns.find(({ id }) => id === campagne) ?? campaigns.find(({ formKind }) => formKind === "ANNUAL_REFUND") ?? campaigns[0];

const variablesOf = (campaignId: string, { service }: FiguresSearch) => ({ campaignId, officeId: service ?? null });

export const preload = async ({ search }: { search: FiguresSearch }) => {
  const campaign = chosen(await preloadQuery(FigureChoicesDocument, {}), search);
  if (campaign) await preloadQuery(CampaignFiguresDocument, variablesOf(campaign.id, search));
};

/** « Chiffres »: how far one campaign is, in one's offices or in all of them. */
export function FiguresPage() {
  const m = useMessages(campaignFiguresMessages);
  const search = useSearch({ from: "/authed/treasury/chiffres" });
  const choices = usePageQuery(FigureChoicesDocument, {});
  const campaign = chosen(choices, search);
  return (
    <Page title={m.title} lead={m.lead}>
      <Filters choices={choices} search={search} />
      {campaign && <OneCampaign campaign={campaign} search={search} />}
    </Page>
  );
}

function Filters({ choices, search }: { choices: FigureChoicesQuery; search: FiguresSearch }) {
  const m = useMessages(campaignFiguresMessages);
  const navigate = useNavigate({ from: "/chiffres" });
  const staff = useSession().viewer?.staff ?? [];
  const seesAll = staff.some(({ role }) => role === "ADMINISTRATOR");
  const own = new Set(staff.flatMap(({ office }) => office?.id ?? []));
  const offices = choices.offices.filter(({ id }) => seesAll || own.has(id));
  return (
    <>
      <FilterSelect
        label={m.campaign}
        value={search.campagne}
        all={m.newest}
        choices={choices.campaigns.map(({ id, formKind, period }) => ({ value: id, label: m.forms[formKind](period) }))}
        onChange={(campagne) => void navigate({ search: present({ ...search, campagne }) })}
      />
      {offices.length > 1 && (
        <FilterSelect
          label={m.office}
          value={search.service}
          all={seesAll ? m.allOffices : m.myOffices}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(service) => void navigate({ search: present({ ...search, service }) })}
        />
      )}
    </>
  );
}

function OneCampaign({ campaign, search }: { campaign: FigureChoicesQuery["campaigns"][number]; search: FiguresSearch }) {
  const m = useMessages(campaignFiguresMessages);
  const { campaignFigures } = usePageQuery(CampaignFiguresDocument, variablesOf(campaign.id, search));
  if (campaignFigures.statuses.length === 0) {
    return (
      <EmptyState title={m.empty}>
        <p>{m.emptyHelp}</p>
      </EmptyState>
    );
  }
  return <FiguresContent figures={campaignFigures} name={campaign.period} />;
}
