import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { keep } from "../../../lib/kept.ts";
import { forgetEstimate, keptEstimate, type KeptEstimate } from "../../../lib/kept-estimate.ts";
import { useSession } from "../../../lib/session.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { useToday } from "../../../lib/use-today.ts";
import { Page } from "../../../ui/page.tsx";
import { searchStructures, structureChoice } from "../../structures/index.ts";
import { lastDeadline } from "../components/campaign-facts.ts";
import { EstimateKept } from "../components/estimate-kept.tsx";
import { lineName } from "../components/kept-line.ts";
import { emptyLine, newPlace } from "../components/line-values.ts";
import { NewRequestForm } from "../components/new-request-form.tsx";
import { NoRequest } from "../components/no-request.tsx";
import { useCampaignName } from "../components/refund-words.ts";
import { newRequestMessages } from "../new-request-messages.ts";
import {
  CreateRefundRequestDocument,
  RefundCampaignsDocument,
  RefundRightsDocument,
  RefundStructureDocument,
  RefundStructuresDocument,
  type CampaignFactsFragment,
  type CreateRefundRequestInput,
} from "../gql/graphql.ts";

const findStructures = searchStructures("TIC_REFUND_WRITE");

export const preload = ({ search }: { search: { structure?: string } }) =>
  Promise.all([
    preloadQuery(RefundStructuresDocument, {}),
    preloadQuery(RefundCampaignsDocument, {}),
    preloadQuery(RefundRightsDocument, {}),
    search.structure && preloadQuery(RefundStructureDocument, { id: search.structure }),
  ]);

/** « Nouvelle demande »: structure and period, then the draft opens. */
export function NewRefundRequestPage() {
  const m = useMessages(newRequestMessages).create;
  const { structure } = useSearch({ from: "/authed/demandes-tic/nouvelle" });
  const rights = usePageQuery(RefundRightsDocument, {});
  return (
    <Page title={m.title} lead={m.lead}>
      {rights.writable.totalCount === 0 ? <NoRequest rights={rights} /> : structure ? <ForStructure id={structure} /> : <Start />}
    </Page>
  );
}

function ForStructure({ id }: { id: string }) {
  return <Start structure={usePageQuery(RefundStructureDocument, { id }).structure} />;
}

function Start({ structure }: { structure?: { id: string; name: string; siret: string } }) {
  const navigate = useNavigate();
  const mutate = useMutate();
  const { edges, totalCount } = usePageQuery(RefundStructuresDocument, {}).structures;
  const campaigns = newestFirst(usePageQuery(RefundCampaignsDocument, {}).campaigns);
  const { estimate, giveUp } = useEstimate();
  const userId = useSession().viewer?.user?.id ?? "";
  const fillFirstLine = (requestId: string, { productCode, deliveryDate, quantity, unit, withAttestation }: KeptEstimate) => {
    const values = { ...emptyLine, productCode, deliveryDate, quantity, unit, withAttestation };
    keep(lineName(userId, requestId), { place: newPlace, values });
    forgetEstimate();
  };
  const isOnly = totalCount === 1;
  const known = structure ?? (isOnly ? edges[0]?.node : undefined);
  const create = async (input: CreateRefundRequestInput) => {
    const { refundRequest, problems } = (await mutate(CreateRefundRequestDocument, { input })).createRefundRequest;
    if (refundRequest && estimate?.campaignId === input.campaignId) fillFirstLine(refundRequest.id, estimate);
    if (refundRequest)
      await navigate({ to: "/demandes-tic/$id/modifier", params: { id: refundRequest.id }, search: { etape: "structure" } });
    return problems;
  };
  return (
    <>
      {estimate && <EstimateKept estimate={estimate} campaigns={campaigns} onGiveUp={giveUp} />}
      <NewRequestForm
        campaigns={campaigns.filter(({ isOpen }) => isOpen)}
        structure={known && structureChoice(known)}
        isOnly={isOnly}
        search={findStructures}
        onSubmit={create}
      />
      <OtherPeriods campaigns={campaigns.filter(({ isOpen }) => !isOpen)} />
    </>
  );
}

/** What was typed into the simulator, until a request takes it over. */
function useEstimate() {
  const [estimate, setEstimate] = useState(keptEstimate);
  const giveUp = () => {
    forgetEstimate();
    setEstimate(null);
  };
  return { estimate, giveUp };
}

function newestFirst(campaigns: readonly CampaignFactsFragment[]): CampaignFactsFragment[] {
  return campaigns.toSorted((a, b) => b.deliveryTo.localeCompare(a.deliveryTo));
}

/** Why a period one looks for is not offered. */
function OtherPeriods({ campaigns }: { campaigns: readonly CampaignFactsFragment[] }) {
  const m = useMessages(newRequestMessages).create;
  const { date } = useFormats();
  const nameOf = useCampaignName();
  const today = useToday();
  if (campaigns.length === 0) return null;
  return (
    <details className="fr-mb-4w">
      <summary>{m.closed}</summary>
      <ul>
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            {campaign.opensOn > today
              ? m.opensOn(nameOf(campaign), date(campaign.opensOn))
              : m.closedSince(nameOf(campaign), date(lastDeadline(campaign)))}
          </li>
        ))}
      </ul>
    </details>
  );
}
