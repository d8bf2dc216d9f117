import type { NewRequestMessages } from "./new-request-messages.fr.ts";

export const en: NewRequestMessages = {
  create: {
    title: "New refund request",
    lead: "Choose the structure and the period. A draft is created: nothing is sent before you confirm.",
    structure: "Structure",
    structureHint: "Name or SIRET of the structure that asks for the refund.",
    annual: "Annual refund",
    annualText: "One request per year of delivery.",
    monthly: "Monthly aid",
    monthlyText: "One request per month of delivery.",
    none: "No period is open at the moment.",
    open: "Open",
    deliveries: (from, to) => `Deliveries from ${from} to ${to}.`,
    deadline: (date) => `To be submitted by ${date}.`,
    deadlineOf: (product, date) => `${product}: by ${date}`,
    closedProduct: (product, date) => `${product}: closed since ${date}`,
    covers: "Refunded products:",
    unverified: (products) => `Rates to be confirmed by the administration: ${products}. The amounts shown may still change.`,
    unknown: (products) => `Rates not published yet: ${products}. These products cannot be entered yet.`,
    start: "Start",
    chooseStructure: "Choose the structure that asks for the refund.",
    closed: "See closed or future periods",
    closedSince: (name, date) => `${name}: closed since ${date}`,
    opensOn: (name, date) => `${name}: opens on ${date}`,
    estimateKept: (product, quantity, date, campaign) =>
      `Your estimate is kept: ${product}, ${quantity} delivered on ${date}. Start “${campaign}”: the first invoice will be filled in.`,
    estimateForget: "Do not use it",
  },
};
