import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Section } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { EstimateLineDocument, type EstimateLineQuery, type EstimateLineQueryVariables } from "../gql/graphql.ts";
import { homeMessages } from "../messages.ts";
import { Estimate } from "./estimate.tsx";
import { SimulatorForm } from "./simulator-form.tsx";
import type { Campaigns } from "./use-campaigns.ts";

/** What one invoice line would bring, without an account and without storing anything. */
export function Simulator({ campaigns }: { campaigns: Campaigns }) {
  const m = useMessages(homeMessages).simulator;
  const [estimate, setEstimate] = useState<EstimateLineQuery["estimateLine"] | null>(null);
  const compute = async (variables: EstimateLineQueryVariables) => {
    setEstimate(null);
    const { estimateLine } = await request(EstimateLineDocument, variables);
    if (estimateLine.problem) return [estimateLine.problem];
    setEstimate(estimateLine);
    return [];
  };
  return (
    <Section title={<span id="simulateur">{m.title}</span>}>
      <p>{m.text}</p>
      {campaigns.state === "LOADING" && <LoadingState />}
      {campaigns.state === "FAILED" && <p>{m.unavailable}</p>}
      {campaigns.state === "KNOWN" && campaigns.open.length === 0 && <p>{m.empty}</p>}
      {campaigns.state === "KNOWN" && campaigns.open.length > 0 && <SimulatorForm campaigns={campaigns.open} onSubmit={compute} />}
      <div role="status">{estimate && <Estimate estimate={estimate} />}</div>
    </Section>
  );
}
