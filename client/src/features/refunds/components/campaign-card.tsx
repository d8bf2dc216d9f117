import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Card } from "../../../ui/card.tsx";
import { newRequestMessages } from "../new-request-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { commonDeadline, doubtfulProducts } from "./campaign-facts.ts";
import { useCampaignName } from "./refund-words.ts";

type CampaignProduct = CampaignFactsFragment["products"][number];
const namesOf = (products: readonly CampaignProduct[]) => products.map(({ product }) => product.name).join(", ");

/** A period one can claim for: what it covers, until when, and what is not certain. */
export function CampaignCard({ campaign, action }: { campaign: CampaignFactsFragment; action: ReactNode }) {
  const m = useMessages(newRequestMessages).create;
  const { date } = useFormats();
  const nameOf = useCampaignName();
  const deadline = commonDeadline(campaign);
  const { unverified, unknown } = doubtfulProducts(campaign);
  return (
    <Card title={nameOf(campaign)} titleAs="h3" badge={<Badge tone="success">{m.open}</Badge>} actions={action}>
      <p>
        {m.deliveries(date(campaign.deliveryFrom), date(campaign.deliveryTo))} {deadline && <strong>{m.deadline(date(deadline))}</strong>}
      </p>
      <div>
        <p className="fr-mb-1v">{m.covers}</p>
        <ul className="fr-mb-0">
          {campaign.products.map((product) => (
            <li key={product.product.code}>
              <ProductText product={product} hidesDeadline={deadline !== null} />
            </li>
          ))}
        </ul>
      </div>
      {unverified.length > 0 && <p className="fr-text--sm">{m.unverified(namesOf(unverified))}</p>}
      {unknown.length > 0 && <p className="fr-text--sm">{m.unknown(namesOf(unknown))}</p>}
    </Card>
  );
}

function ProductText({ product: { product, deadline, isOpen }, hidesDeadline }: { product: CampaignProduct; hidesDeadline: boolean }) {
  const m = useMessages(newRequestMessages).create;
  const { date } = useFormats();
  if (!isOpen) return <>{m.closedProduct(product.name, date(deadline))}</>;
  return <>{hidesDeadline ? product.name : m.deadlineOf(product.name, date(deadline))}</>;
}
