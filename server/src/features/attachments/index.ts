import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { AttachmentResolver } from "./attachment.resolver.ts";

export const attachmentsFeature: FeatureModule = {
  name: "attachments",
  resolvers: [AttachmentResolver],
};
