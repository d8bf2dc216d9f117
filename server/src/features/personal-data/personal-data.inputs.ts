import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { AccountDeletion, DataExport } from "./my-data.type.ts";

@InputType("CreateDataExportLinkInput", { description: "Which export to download." })
export class CreateDataExportLinkInputType {
  @Field(() => ID, { description: "The export." })
  id!: string;
}

@InputType("RequestAccountDeletionInput", { description: "The deletion of one's account." })
export class RequestAccountDeletionInputType {
  @Field(() => String, { description: "The password of today." })
  password!: string;
}

@InputType("KeepAccountInput", { description: "The link that takes a deletion back." })
export class KeepAccountInputType {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}

const done = (description: string) => ({ done: { type: () => Boolean, description } });

export const RequestDataExportPayload = payloadOf("RequestDataExportPayload", {
  dataExport: { type: () => DataExport, description: "The export that was asked." },
});
export const RequestStructureExportPayload = payloadOf("RequestStructureExportPayload", {
  dataExport: { type: () => DataExport, description: "The export that was asked." },
});
export const CreateDataExportLinkPayload = payloadOf("CreateDataExportLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds, for this person's own browser." },
});
export const RequestAccountDeletionPayload = payloadOf("RequestAccountDeletionPayload", {
  accountDeletion: { type: () => AccountDeletion, description: "The deletion, and its day." },
});
export const CancelAccountDeletionPayload = payloadOf("CancelAccountDeletionPayload", done("True when the account is kept."));
export const KeepAccountPayload = payloadOf("KeepAccountPayload", done("True when the account is kept."));
export const DeactivateAccountPayload = payloadOf("DeactivateAccountPayload", done("True when the account is deactivated."));
