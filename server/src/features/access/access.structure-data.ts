import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What follows from attachments and subscriptions is exported with them. */
export const accessStructureData: StructureData = {
  files: [],
  leftOut: { access_grant: "made from the attachments and the subscriptions, which are exported" },
};
