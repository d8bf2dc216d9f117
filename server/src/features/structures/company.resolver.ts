import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { findBeneficiaryCategories } from "./beneficiary-category.queries.ts";
import { BeneficiaryCategory } from "./beneficiary-category.type.ts";
import { findCompanyEstablishments } from "./company-establishments.ts";
import { CompanyEstablishments } from "./company-establishments.type.ts";
import { CompanyLookUp } from "./company.type.ts";
import { lookUpCompany } from "./look-up-company.ts";

@Resolver(() => BeneficiaryCategory)
export class CompanyResolver {
  @PublicField()
  @Query(() => CompanyLookUp, { description: "Public: what the company directory says of a SIRET. Limited per address." })
  lookUpCompany(
    @Ctx() ctx: RequestContext,
    @Arg("siret", () => String, { description: "As typed: spaces and dots are accepted." }) siret: string,
  ): Promise<CompanyLookUp> {
    return lookUpCompany(ctx, siret);
  }

  @Query(() => CompanyEstablishments, {
    description: "The establishments of a company and which of them are registered here. Limited per address, like lookUpCompany.",
  })
  companyEstablishments(
    @Ctx() ctx: RequestContext,
    @Arg("number", () => String, { description: "A SIREN, or the SIRET of one of them, as typed." }) number: string,
  ): Promise<CompanyEstablishments> {
    return findCompanyEstablishments(ctx, number);
  }

  @PublicField()
  @Query(() => [BeneficiaryCategory], { description: "Public: the beneficiary categories, in their usual order." })
  beneficiaryCategories(@Ctx() ctx: RequestContext): Promise<BeneficiaryCategory[]> {
    return findBeneficiaryCategories(ctx.db);
  }

  @FieldResolver(() => String, { description: "Its name, in the language of the request." })
  name(@Ctx() ctx: RequestContext, @Root() category: BeneficiaryCategory): string {
    return ctx.request.language === "fr" ? category.nameFr : category.nameEn;
  }
}
