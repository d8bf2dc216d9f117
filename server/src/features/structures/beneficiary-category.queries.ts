import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { BeneficiaryCategory } from "./beneficiary-category.type.ts";

const columns = `code, name_fr as "nameFr", name_en as "nameEn", verified`;

/** The whole catalogue, in its own order. */
export function findBeneficiaryCategories(reader: Reader): Promise<BeneficiaryCategory[]> {
  return reader.query<BeneficiaryCategory>(`select ${columns} from beneficiary_category order by position`);
}

export const beneficiaryCategoryLoader = defineLoader<string, BeneficiaryCategory>(async (ctx, codes) => {
  const rows = await ctx.db.query<BeneficiaryCategory>(`select ${columns} from beneficiary_category where code = any ($1)`, [codes]);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code) ?? null);
});

/** Refuses a code that is not in the catalogue, under the input field that named it. */
export async function requireBeneficiaryCategory(uc: UseCase, code: string, field: string): Promise<void> {
  const known = await uc.manager.query<unknown[]>(`select 1 from beneficiary_category where code = $1`, [code]);
  if (known.length === 0) refuse("CATEGORY_UNKNOWN", { path: [field] });
}
