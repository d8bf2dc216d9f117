import type { StructureFiguresQuery } from "../gql/graphql.ts";

export type YearFigure = StructureFiguresQuery["structureFigures"][number];
export type ProductRow = YearFigure["products"][number] & { readonly year: number };

/** One row per year and product, the newest year first. */
export function productRows(years: readonly YearFigure[]): ProductRow[] {
  return years.toReversed().flatMap(({ year, products }) => products.map((product) => ({ ...product, year })));
}

/** The years of each product, the oldest first: what a chart of its quantities shows. */
export function byProduct(years: readonly YearFigure[]): readonly (readonly [ProductRow, readonly ProductRow[]])[] {
  const groups = Map.groupBy(productRows(years), ({ product }) => product.code);
  return [...groups.values()].flatMap((rows) => (rows[0] ? [[rows[0], rows.toSorted((a, b) => a.year - b.year)] as const] : []));
}
