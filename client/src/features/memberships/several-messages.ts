import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./several-messages.fr.ts";

export const severalMessages = defineCatalog(fr, () => import("./several-messages.en.ts").then((file) => file.en));
