import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./bulk-messages.fr.ts";

export const bulkMessages = defineCatalog(fr, () => import("./bulk-messages.en.ts").then((file) => file.en));
