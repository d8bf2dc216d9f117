import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./paste-messages.fr.ts";

export const pasteMessages = defineCatalog(fr, () => import("./paste-messages.en.ts").then((file) => file.en));
