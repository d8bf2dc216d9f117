import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./office-messages.fr.ts";

export const officeMessages = defineCatalog(fr, () => import("./office-messages.en.ts").then((file) => file.en));
