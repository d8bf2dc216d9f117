import type { Settings } from "../../platform/config/settings.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { embeddedDirectory } from "./embedded-directory.ts";
import { rechercheEntreprisesDirectory } from "./recherche-entreprises-directory.ts";

/** The directory the settings ask for. */
export function makeCompanyDirectory(settings: Pick<Settings, "companyDirectory" | "companyDirectoryUrl" | "baseUrl">): CompanyDirectory {
  if (settings.companyDirectory === "embedded") return embeddedDirectory();
  return rechercheEntreprisesDirectory({
    baseUrl: settings.companyDirectoryUrl,
    // The address of the portal tells the API's operators whom to write to.
    userAgent: `portail-tic (+${settings.baseUrl})`,
  });
}
