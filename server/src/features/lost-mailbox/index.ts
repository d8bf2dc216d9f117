import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { applyLostMailboxes } from "./apply-lost-mailboxes.job.ts";
import { closeLostMailboxes } from "./close-lost-mailboxes.job.ts";
import { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";
import { lostMailboxPersonalData } from "./lost-mailbox.personal-data.ts";
import { lostMailboxHandlers } from "./lost-mailbox.handlers.ts";
import { LostMailboxResolver } from "./lost-mailbox.resolver.ts";

export { lostMailboxTokenHash } from "./lost-mailbox-links.ts";

export const lostMailboxFeature: FeatureModule = {
  name: "lost-mailbox",
  entities: [LostMailboxRequestEntity],
  resolvers: [LostMailboxResolver],
  handlers: lostMailboxHandlers,
  jobs: [applyLostMailboxes, closeLostMailboxes],
  personalData: lostMailboxPersonalData,
};
