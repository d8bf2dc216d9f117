import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./account-messages.fr.ts";

export const accountMessages = defineCatalog(fr, () => import("./account-messages.en.ts").then((file) => file.en));
