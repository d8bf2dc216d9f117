import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./directory-messages.fr.ts";

export const directoryMessages = defineCatalog(fr, () => import("./directory-messages.en.ts").then((file) => file.en));
