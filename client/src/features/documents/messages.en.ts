import { countText } from "../../i18n/counts.ts";
import type { DocumentsMessages } from "./messages.fr.ts";

export const en: DocumentsMessages = {
  preparing: "Preparing the download…",
  failed: "The file could not be downloaded.",
  noLink: "The download link could not be made. Please try again shortly.",
  scanning: "Being checked by the antivirus: this file can be opened soon.",
  infected: "Virus found: this file was deleted. Another one is needed.",
  show: "Preview",
  hide: "Hide the preview",
  drawing: "Preparing the preview…",
  page: (name, page) => `Page ${page} of ${name}`,
  pageOf: (page, count) => `Page ${page} of ${countText("en", count)}`,
  previous: "Previous page",
  next: "Next page",
  enlarge: "Enlarge in a new tab",
};
