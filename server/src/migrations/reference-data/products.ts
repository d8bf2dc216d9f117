/** The refunded products and uses. Units: domain notes, section 2 (rates per hectolitre, per 100 kg net, per MWh). */
export const products = [
  { code: "GNR", nameFr: "Gazole non routier (GNR)", nameEn: "Non-road diesel (GNR)", rateUnit: "HL", acceptedUnits: ["L", "HL"] },
  { code: "FL", nameFr: "Fioul lourd (FL)", nameEn: "Heavy fuel oil (FL)", rateUnit: "QUINTAL", acceptedUnits: ["KG", "T"] },
  {
    code: "GPL",
    nameFr: "Gaz de pétrole liquéfié carburant (GPL)",
    nameEn: "Liquefied petroleum gas as motor fuel (GPL)",
    rateUnit: "QUINTAL",
    acceptedUnits: ["KG", "T"],
  },
  {
    code: "GN_HEATING",
    nameFr: "Gaz naturel, usage combustible (GN)",
    nameEn: "Natural gas for heating (GN)",
    rateUnit: "MWH",
    acceptedUnits: ["KWH", "MWH"],
  },
  {
    code: "GN_MOTOR",
    nameFr: "Gaz naturel, usage carburant (GN)",
    nameEn: "Natural gas as motor fuel (GN)",
    rateUnit: "MWH",
    acceptedUnits: ["KWH", "MWH"],
  },
] as const;

export type ProductCode = (typeof products)[number]["code"];
