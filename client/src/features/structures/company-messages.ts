import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./company-messages.fr.ts";

export const companyMessages = defineCatalog(fr, () => import("./company-messages.en.ts").then((file) => file.en));
