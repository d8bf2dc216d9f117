import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./roles-messages.fr.ts";

export const rolesMessages = defineCatalog(fr, () => import("./roles-messages.en.ts").then((file) => file.en));
