import { documentsStructureData } from "./documents.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { removeStoredFile } from "./delete-document.ts";
import { DocumentEntity } from "./document.entity.ts";
import { DocumentResolver } from "./document.resolver.ts";
import { downloadRoutes } from "./download.routes.ts";
import { tellInfectedDocument } from "./infected-document.mails.ts";
import { forgetUnusedDocuments } from "./forget-unused-documents.job.ts";
import { scanDocument } from "./scan-document.ts";
import { scanPendingDocuments } from "./scan-pending-documents.job.ts";
import { sweepOrphanFiles } from "./sweep-orphan-files.job.ts";
import { sweepUploadLeftovers } from "./sweep-upload-leftovers.job.ts";
import { documentsPersonalData } from "./documents.personal-data.ts";

export { deleteUnusedDocument } from "./delete-document.ts";
export { addDocumentReader } from "./document-readers.ts";
export { addDocumentUse, isUnused } from "./document-uses.ts";
export { documentLoader, documentsHungOn, documentsOfStructure } from "./document.queries.ts";
export { Document } from "./document.type.ts";
export { makeDownloadUrl } from "./download-link.ts";
export { addDownloadSource, type Download } from "./download-sources.ts";
export { addStoredFileOwner } from "./stored-file-owners.ts";
export { plainName } from "./plain-name.ts";
export { fingerprintOf, storeDocument } from "./store-document.ts";
export { uploadedFileField, uploadedFilesField, type UploadedFile } from "./uploaded-file.ts";
export { oldestUncheckedFileSeconds } from "./unchecked-files.ts";
export { withUploadedFile, withUploadedFiles } from "./with-uploaded-file.ts";

export const documentsFeature: FeatureModule = {
  name: "documents",
  entities: [DocumentEntity],
  resolvers: [DocumentResolver],
  handlers: [scanDocument, removeStoredFile, tellInfectedDocument],
  jobs: [sweepOrphanFiles, sweepUploadLeftovers, forgetUnusedDocuments],
  longJobs: [scanPendingDocuments],
  routes: [downloadRoutes],
  personalData: documentsPersonalData,
  structureData: documentsStructureData,
};
