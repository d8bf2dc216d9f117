import type { MyDataAction as Action } from "@portail-tic/shared/personal-data/account-closure-rules";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { ManagementOffer } from "../memberships/index.ts";
import { Structure } from "../structures/index.ts";
import type { DataExportStatus } from "./data-export.entity.ts";

export const dataExportStatusEnum = registerEnum<DataExportStatus>(
  "DataExportStatus",
  {
    ASKED: "Waits for its turn.",
    PREPARING: "Being written.",
    READY: "Can be downloaded.",
    FAILED: "Could not be written; ask again.",
    DELETED: "Its file is gone.",
  },
  "Where an export stands.",
);

export const myDataActionEnum = registerEnum<Action>(
  "MyDataAction",
  {
    REQUEST_EXPORT: "Ask for an export.",
    DOWNLOAD_EXPORT: "Download the export.",
    DEACTIVATE: "Deactivate the account.",
    REQUEST_DELETION: "Ask for the deletion of the account.",
    CANCEL_DELETION: "Keep the account after all.",
  },
  "What the person may do with the account now.",
);

@ObjectType({ description: "A file with everything the portal holds about a person, or about a structure (FR: export de mes données)." })
export class DataExport {
  @Field(() => ID, { description: "Identifier; ask createDataExportLink for the file." })
  id!: string;
  @Field(() => dataExportStatusEnum, { description: "Where it stands." })
  status!: DataExportStatus;
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  askedAt!: Date;
  @Field(() => Int, { description: "Files already written." })
  stepsDone!: number;
  @Field(() => Int, { nullable: true, description: "Files to write; null until they are counted." })
  stepsTotal!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it became ready." })
  readyAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When its file will be deleted." })
  expiresAt!: Date | null;
  @Field(() => Float, { nullable: true, description: "Size of the file in bytes." })
  byteSize!: number | null;
}

@ObjectType({ description: "The deletion of an account, asked and not done yet." })
export class AccountDeletion {
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  askedAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it will be done; until then it can be taken back." })
  dueAt!: Date;
}

@ObjectType({ description: "A structure that would stay without its principal manager if the viewer left." })
export class ManagedStructure {
  @Field(() => Structure, { description: "The structure." })
  structure!: Structure;
  @Field(() => ManagementOffer, { nullable: true, description: "The role is offered to somebody who has not answered yet." })
  offer!: ManagementOffer | null;
}

@ObjectType({ description: "What the viewer may do with the data and the account, and what stands in the way." })
export class MyData {
  userId!: string;
  @Field(() => DataExport, { nullable: true, description: "The last export asked, or null." })
  dataExport!: DataExport | null;
  @Field(() => AccountDeletion, { nullable: true, description: "The deletion that waits, or null." })
  accountDeletion!: AccountDeletion | null;
  @Field(() => Boolean, { description: "True for an officer: the administrator closes the account." })
  isStaff!: boolean;
  @Field(() => Int, { description: "How many structures depend on the viewer alone." })
  managedStructureCount!: number;
  @Field(() => [myDataActionEnum], { description: "What the viewer may do now, by the rules the server enforces." })
  allowedActions!: Action[];
}

@ObjectType({ description: "State of the link that takes a deletion back; looking never uses it." })
export class AccountDeletionLink {
  @Field(() => Boolean, { description: "True while the deletion waits and the link can keep the account." })
  isPending!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the deletion will be done; null when the link is unknown or over." })
  dueAt!: Date | null;
}
