import { useNavigate } from "@tanstack/react-router";

import { useStepUp } from "../../../lib/step-up.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";

interface Kept {
  readonly campaign: { readonly id: string } | null;
  readonly problems: readonly FormProblem[];
}

/** Sends a change with a fresh second factor, then shows the campaign as it is now; the problems stay in the form. */
export function useKeepCampaign() {
  const withStepUp = useStepUp();
  const navigate = useNavigate();
  return async (send: () => Promise<Kept>): Promise<readonly FormProblem[]> => {
    const { campaign, problems } = await withStepUp(send);
    if (campaign) await navigate({ to: "/console/campagnes/$id", params: { id: campaign.id }, search: { fait: "oui" } });
    return problems;
  };
}
