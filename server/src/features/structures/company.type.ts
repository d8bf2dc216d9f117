import { Field, ObjectType } from "type-graphql";

import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";

export type LookUpStatus = "FOUND" | "UNKNOWN" | "CLOSED" | "MASKED" | "UNAVAILABLE" | "INVALID";

export const CompanyLookUpStatus = registerEnum<LookUpStatus>(
  "CompanyLookUpStatus",
  {
    FOUND: "In the directory and open: its description is given.",
    UNKNOWN: "Not in the directory: check it, or describe the company by hand.",
    CLOSED: "In the directory, but closed.",
    MASKED: "In the directory, but asked not to be published: describe it by hand.",
    UNAVAILABLE: "The directory does not answer: describe the company by hand.",
    INVALID: "Not a SIRET: wrong length or wrong key.",
  },
  "What the company directory answers for a SIRET.",
);

@ObjectType("Company", { description: "A company as the public directory describes it." })
export class CompanyType {
  @Field(() => SiretScalar, { description: "The 14 digits of the establishment." })
  siret!: string;
  @Field(() => String, { description: "The 9 digits of the company." })
  siren!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { description: "Street line." })
  address!: string;
  @Field(() => String, { description: "Postal code." })
  postalCode!: string;
  @Field(() => String, { description: "Town." })
  town!: string;
  @Field(() => String, { nullable: true, description: "Département of its commune." })
  departement!: string | null;
  @Field(() => String, { nullable: true, description: "Intra-community VAT number." })
  vatNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Legal form, INSEE code." })
  legalFormCode!: string | null;
  @Field(() => String, { nullable: true, description: "Main activity, NAF code." })
  nafCode!: string | null;
}

@ObjectType({ description: "The directory's answer, and what it means for whoever typed the SIRET." })
export class CompanyLookUp {
  @Field(() => CompanyLookUpStatus, { description: "What the directory answers." })
  status!: LookUpStatus;
  @Field(() => CompanyType, { nullable: true, description: "The company, when found." })
  company!: CompanyType | null;
  @Field(() => Boolean, { description: "Is it registered here? Then asking becomes an attachment request. It never says who manages it." })
  isRegistered!: boolean;
  @Field(() => Problem, { nullable: true, description: "What to tell the person, unless the company was found." })
  problem!: Problem | null;
}
