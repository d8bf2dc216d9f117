import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./messages.fr.ts";

export const serviceStatusMessages = defineCatalog(fr, () => import("./messages.en.ts").then((file) => file.en));
