import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./import-messages.fr.ts";

export const importMessages = defineCatalog(fr, () => import("./import-messages.en.ts").then((file) => file.en));
