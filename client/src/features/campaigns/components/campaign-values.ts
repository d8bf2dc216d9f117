import { centsTyped } from "../../../lib/cents-typed.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { CampaignSheetFragment, CreateCampaignInput, FormKind, UpdateCampaignInput } from "../gql/graphql.ts";

/** A campaign as an administrator types it: every product of the catalogue, in the campaign or not. */
export interface CampaignValues {
  formKind: FormKind;
  period: string;
  opensOn: string;
  closesOn: string;
  products: { productCode: string; isIncluded: boolean; deadline: string; source: string; verified: boolean }[];
  asksAdvance: boolean;
  asksNotInDifficulty: boolean;
  /** Euros, as typed; empty: no ceiling. */
  ceiling: string;
  ceilingWords: string;
  source: string;
  verified: boolean;
  reason: string;
}

export interface CatalogueProduct {
  readonly code: string;
  readonly name: string;
}

/** A form with nothing in it. */
export function emptyValues(catalogue: readonly CatalogueProduct[]): CampaignValues {
  return {
    formKind: "ANNUAL_REFUND",
    period: "",
    opensOn: "",
    closesOn: "",
    products: catalogue.map(({ code }) => ({ productCode: code, isIncluded: false, deadline: "", source: "", verified: false })),
    asksAdvance: false,
    asksNotInDifficulty: true,
    ceiling: "",
    ceilingWords: "",
    source: "",
    verified: false,
    reason: "",
  };
}

/** A form with a campaign as it is. */
export function valuesOf(campaign: CampaignSheetFragment, catalogue: readonly CatalogueProduct[]): CampaignValues {
  const { formKind, period, opensOn, asksAdvance, asksNotInDifficulty, source, verified, ceiling } = campaign;
  const empty = emptyValues(catalogue);
  return {
    ...empty,
    formKind,
    period,
    opensOn,
    asksAdvance,
    asksNotInDifficulty,
    source,
    verified,
    closesOn: campaign.closesOn ?? "",
    products: empty.products.map((product) => {
      const known = campaign.products.find((one) => one.product.code === product.productCode);
      return known
        ? { ...product, isIncluded: true, deadline: known.legalDeadline, source: known.source, verified: known.verified }
        : product;
    }),
    ceiling: ceiling ? String(ceiling.amountCents / 100) : "",
    ceilingWords: ceiling?.words ?? "",
  };
}

type Changes = Omit<UpdateCampaignInput, "id" | "version"> & Omit<CreateCampaignInput, "formKind" | "period">;

/** What is sent of it, the period apart. */
export function changesOf(values: CampaignValues): Changes {
  const { products, ceiling, ceilingWords, closesOn, formKind: _formKind, period: _period, ...rest } = values;
  return {
    ...rest,
    closesOn: closesOn || null,
    products: products.filter(({ isIncluded }) => isIncluded).map(({ isIncluded: _isIncluded, ...product }) => product),
    ceilingCents: centsTyped(ceiling),
    ceilingWords,
  };
}

/** The server numbers the products it was sent; the form has them all. */
export function placedInForm(problems: readonly FormProblem[], { products }: CampaignValues): FormProblem[] {
  const places = products.flatMap(({ isIncluded }, index) => (isIncluded ? [index] : []));
  return problems.map((problem) => {
    const [first, place, ...rest] = problem.path;
    if (first === "ceilingCents") return { ...problem, path: ["ceiling"] };
    if (first !== "products" || place === undefined) return problem;
    return { ...problem, path: ["products", String(places[Number(place)] ?? place), ...rest] };
  });
}
