import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./preference-messages.fr.ts";

export const preferenceMessages = defineCatalog(fr, () => import("./preference-messages.en.ts").then((file) => file.en));
