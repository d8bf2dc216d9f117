import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { keepEstimate } from "../../../lib/kept-estimate.ts";
import { request } from "../../../lib/request.ts";
import { useSession } from "../../../lib/session.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
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
  const [estimate, setEstimate] = useState<{
    readonly found: EstimateLineQuery["estimateLine"];
    readonly typed: EstimateLineQueryVariables;
  } | null>(null);
  const compute = async (variables: EstimateLineQueryVariables) => {
    setEstimate(null);
    const { estimateLine } = await request(EstimateLineDocument, variables);
    if (estimateLine.problem) return [estimateLine.problem];
    setEstimate({ found: estimateLine, typed: variables });
    return [];
  };
  return (
    <Section title={<span id="simulateur">{m.title}</span>}>
      <p>{m.text}</p>
      {campaigns.state === "LOADING" && <LoadingState />}
      {campaigns.state === "FAILED" && <p>{m.unavailable}</p>}
      {campaigns.state === "KNOWN" && campaigns.open.length === 0 && <p>{m.empty}</p>}
      {campaigns.state === "KNOWN" && campaigns.open.length > 0 && <SimulatorForm campaigns={campaigns.open} onSubmit={compute} />}
      <div role="status">{estimate && <Estimate estimate={estimate.found} />}</div>
      {estimate && <GoOn typed={estimate.typed} />}
    </Section>
  );
}

/** To the request itself: its first invoice begins with what was typed here. */
function GoOn({ typed }: { typed: EstimateLineQueryVariables }) {
  const m = useMessages(homeMessages);
  const isKnown = Boolean(useSession().viewer?.user);
  const keep = () => keepEstimate({ ...typed, withAttestation: typed.withAttestation ?? false });
  return (
    <>
      <ButtonRow>
        <ButtonLink to="/demandes-tic/nouvelle" onClick={keep}>
          {m.simulator.goOn}
        </ButtonLink>
        {!isKnown && (
          <ButtonLink to="/creer-un-compte" priority="secondary" onClick={keep}>
            {m.createAccount}
          </ButtonLink>
        )}
      </ButtonRow>
      <p className="fr-hint-text">{m.simulator.goOnHint}</p>
    </>
  );
}
