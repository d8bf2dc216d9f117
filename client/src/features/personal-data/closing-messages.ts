import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./closing-messages.fr.ts";

export const closingMessages = defineCatalog(fr, () => import("./closing-messages.en.ts").then((file) => file.en));
