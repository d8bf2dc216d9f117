import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { AttachmentResolver } from "./attachment.resolver.ts";
import { attachmentsPersonalData } from "./attachments.personal-data.ts";
import { closeInvitations } from "./close-invitations.job.ts";
import { InvitationEntity, InvitationSpaceEntity } from "./invitation.entity.ts";
import { invitationMails } from "./invitation.mails.ts";
import { InvitationResolver, InvitationSpaceResolver } from "./invitation.resolver.ts";
import { attachmentsStructureData } from "./attachments.structure-data.ts";

export { countMyInvitations, isInvitedTo } from "./invitation.queries.ts";

export const attachmentsFeature: FeatureModule = {
  name: "attachments",
  entities: [InvitationEntity, InvitationSpaceEntity],
  resolvers: [AttachmentResolver, InvitationResolver, InvitationSpaceResolver],
  handlers: invitationMails,
  jobs: [closeInvitations],
  personalData: attachmentsPersonalData,
  structureData: attachmentsStructureData,
};
