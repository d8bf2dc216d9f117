import { Field, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar, SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { CompanyType } from "./company.type.ts";

export type EstablishmentState = "OPEN" | "CLOSED" | "MASKED";

export const establishmentStateEnum = registerEnum<EstablishmentState>(
  "EstablishmentState",
  {
    OPEN: "In the directory and open.",
    CLOSED: "In the directory, but closed: it cannot be created here.",
    MASKED: "In the directory, but not published: describe it by hand.",
  },
  "What the company directory says of an establishment.",
);

@ObjectType({ description: "One establishment of a company, as the directory lists it and as the portal knows it." })
export class CompanyEstablishment {
  @Field(() => SiretScalar, { description: "Its 14 digits." })
  siret!: string;
  @Field(() => establishmentStateEnum, { description: "What the directory says of it." })
  state!: EstablishmentState;
  @Field(() => CompanyType, { nullable: true, description: "Its description; null when masked." })
  company!: CompanyType | null;
  @Field(() => Boolean, { description: "Is it the head office?" })
  isHeadOffice!: boolean;
  @Field(() => String, { description: "The sign over its door; may be empty." })
  tradeName!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it closed, if it did and the directory says so." })
  closedOn!: string | null;
  @Field(() => Boolean, { description: "Is it registered here? Then asking becomes an attachment request. It never says who manages it." })
  isRegistered!: boolean;
  @Field(() => Boolean, { description: "Is the viewer attached to it already?" })
  isMine!: boolean;
}

@ObjectType({ description: "The establishments of a company, or why they cannot be listed." })
export class CompanyEstablishments {
  @Field(() => [CompanyEstablishment], { description: "The head office first, then the open ones; a hundred at most." })
  establishments!: CompanyEstablishment[];
  @Field(() => Int, { description: "How many the company has; the directory may list fewer." })
  total!: number;
  @Field(() => Problem, { nullable: true, description: "What to tell the person when there is no list." })
  problem!: Problem | null;
}
