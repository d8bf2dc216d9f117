import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./line-messages.fr.ts";

export const lineMessages = defineCatalog(fr, () => import("./line-messages.en.ts").then((file) => file.en));
