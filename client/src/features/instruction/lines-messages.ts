import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./lines-messages.fr.ts";

export const linesMessages = defineCatalog(fr, () => import("./lines-messages.en.ts").then((file) => file.en));
