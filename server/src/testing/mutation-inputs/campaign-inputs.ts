import { referenceId } from "../../migrations/reference-data/source.ts";
import { newCampaign, newRate } from "../administrators.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What administrators keep: the same for everybody. */
export function campaignInputs({ campaignId }: Target): MutationInputs {
  const id = referenceId("tariff", "ANNUAL_REFUND", "2025", "GNR", "2025-01-01", "false");
  return {
    createCampaign: newCampaign,
    updateCampaign: () => {
      const { formKind: _formKind, period: _period, ...campaign } = newCampaign();
      const codes = ["GNR", "FL", "GPL", "GN_HEATING", "GN_MOTOR"];
      const products = codes.map((productCode) => ({ productCode, deadline: "2028-12-31", source: "Décret", verified: true }));
      return { ...campaign, id: campaignId, version: 1, products };
    },
    addTariff: () => ({ ...newRate, campaignId, productCode: "FL", withAttestation: false }),
    correctTariff: () => ({ ...newRate, id }),
    removeTariff: () => ({ id, reason: "Jamais publié" }),
  };
}
