import type { DocumentsMessages } from "./messages.fr.ts";

export const en: DocumentsMessages = {
  preparing: "Preparing the download…",
  failed: "The file could not be downloaded.",
  noLink: "The download link could not be made. Please try again shortly.",
  show: "Show the picture",
  hide: "Hide the picture",
  image: (name) => `Preview of ${name}`,
};
