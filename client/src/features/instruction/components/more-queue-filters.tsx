import { useMessages } from "../../../i18n/locale-provider.tsx";
import { centsTyped } from "../../../lib/cents-typed.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { FilterText } from "../../../ui/filter-text.tsx";
import { useCampaignName } from "../../refunds/index.ts";
import { QueueChoicesDocument } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";
import type { QueueSearch } from "../queue-search.ts";
import type { QueueChange } from "./queue-filters.tsx";

/** The filters of the queue that are needed now and then: campaign, product, amounts. */
export function MoreQueueFilters({ search, onChange }: { search: QueueSearch; onChange: (change: QueueChange) => void }) {
  const m = useMessages(queueMessages);
  const nameOf = useCampaignName();
  const { campaigns } = usePageQuery(QueueChoicesDocument, {});
  const products = new Map(campaigns.flatMap((campaign) => campaign.products.map(({ product }) => [product.code, product.name] as const)));
  const refusalOf = (text: string) => (centsTyped(text) === null ? m.notAnAmount : undefined);
  return (
    <div className="queue-filters">
      <FilterSelect
        label={m.campaign}
        value={search.campagne}
        choices={campaigns.map((campaign) => ({ value: campaign.id, label: nameOf(campaign) }))}
        all={m.allCampaigns}
        onChange={(campagne) => onChange({ campagne })}
      />
      <FilterSelect
        label={m.product}
        value={search.produit}
        choices={[...products].map(([value, label]) => ({ value, label }))}
        all={m.allProducts}
        onChange={(produit) => onChange({ produit })}
      />
      <FilterText label={m.min} value={search.min} refusalOf={refusalOf} onChange={(min) => onChange({ min })} />
      <FilterText label={m.max} value={search.max} refusalOf={refusalOf} onChange={(max) => onChange({ max })} />
    </div>
  );
}
