import type { StructureAction as Action } from "@portail-tic/shared/structures/structure-rules";
import type { DirectoryStatus as InDirectory, StructureStatus as Status } from "@portail-tic/shared/structures/structure-status";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar, DateTimeScalar, SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const StructureStatus = registerEnum<Status>(
  "StructureStatus",
  {
    ACTIVE: "In use.",
    INACTIVE: "Closed on the portal: it opens no right.",
  },
  "Life of a structure on the portal.",
);

export const DirectoryStatus = registerEnum<InDirectory>(
  "DirectoryStatus",
  {
    CONFIRMED: "Described by the company directory.",
    PENDING: "Described by hand; the directory will be asked again.",
    MASKED: "The company asked not to be published; described by hand.",
  },
  "What the company directory says of a structure.",
);

export const StructureAction = registerEnum<Action>(
  "StructureAction",
  {
    UPDATE: "Correct its description.",
    OPEN_SPACE: "Open the refund space.",
    ADD_BANK_ACCOUNT: "Record a bank account.",
    CREATE_REFUND_REQUEST: "File a refund request.",
    GRANT_SUBSCRIPTION: "Give somebody a right on the space.",
    REQUEST_SUBSCRIPTION: "Ask for a right on the space.",
    DECIDE_APPROVALS: "Decide the requests made to it.",
    DEACTIVATE: "Close it on the portal, when nobody else is attached and nothing is open.",
    ACTIVATE: "Open it again: whoever closed it may.",
    MANAGE_SERVICES: "Add, change and close its services.",
    DECLARE_SUCCESSION: "Say under which SIRET it goes on after a move.",
    READ_JOURNAL: "Read who did what for it.",
    READ_FIGURES: "Read what it asked and received, counted.",
  },
  "What the viewer may do on a structure now.",
);

@ObjectType({ description: "A legal entity identified by its SIRET, as those attached to it see it." })
export class Structure {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => SiretScalar, { description: "The 14 digits of its establishment." })
  siret!: string;
  @Field(() => String, { description: "The 9 digits of its company." })
  siren!: string;
  @Field(() => String, { description: "Name (FR: libellé, raison sociale)." })
  name!: string;
  @Field(() => StructureStatus, { description: "Life on the portal." })
  status!: Status;
  @Field(() => DirectoryStatus, { description: "What the company directory says." })
  directoryStatus!: InDirectory;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: "The directory says that the establishment closed that day; null while it is open.",
  })
  establishmentClosedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Legal form, INSEE code." })
  legalFormCode!: string | null;
  @Field(() => String, { nullable: true, description: "Main activity, NAF code." })
  nafCode!: string | null;
  @Field(() => String, { nullable: true, description: "Number in the register of companies (RCS)." })
  rcsNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Intra-community VAT number." })
  vatNumber!: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address of the structure." })
  email!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Main tax regime: MICRO_BA, REAL_SIMPLIFIED, REAL_NORMAL, CORPORATE_TAX or EXEMPT; words of one's own where it was typed before the list.",
  })
  taxRegime!: string | null;
  @Field(() => String, { description: "Street line." })
  address!: string;
  @Field(() => String, { description: "First complement of the address; may be empty." })
  addressComplement1!: string;
  @Field(() => String, { description: "Second complement of the address; may be empty." })
  addressComplement2!: string;
  @Field(() => String, { description: "Postal code." })
  postalCode!: string;
  @Field(() => String, { description: "Town." })
  town!: string;
  @Field(() => String, { description: "Country, ISO code." })
  country!: string;
  @Field(() => String, { nullable: true, description: "Telephone, E.164." })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: "Département of its commune: decides the office." })
  departement!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The département of the main user establishment when it is not that of the address: its office handles the requests.",
  })
  mainDepartement!: string | null;
  @Field(() => String, { nullable: true, description: "PACAGE number, nine digits." })
  pacage!: string | null;
  @Field(() => Boolean, { description: "Is it an agricultural management center, acting for its clients?" })
  isManagementCenter!: boolean;
  @Field(() => DateTimeScalar, { description: "When it was created here." })
  createdAt!: Date;
  @Field(() => Int, { description: "Give it back with a correction: two people never overwrite each other." })
  version!: number;
  beneficiaryCategoryCode!: string | null;
}

export const { Connection: StructureConnection } = connectionOf("Structure", () => Structure);
