import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { ClientRequestEntity } from "./client-request.entity.ts";
import "./center-in-letters.ts";
import { ApprovalCenterResolver, ClientMenuResolver, ClientResolver } from "./client.resolver.ts";

export const clientsFeature: FeatureModule = {
  name: "clients",
  entities: [ClientRequestEntity],
  resolvers: [ClientResolver, ApprovalCenterResolver, ClientMenuResolver],
  structureData: { files: [], leftOut: { client_request: "goes with its request, among the approvals of the client" } },
};
