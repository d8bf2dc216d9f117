import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./terms-messages.fr.ts";

export const termsMessages = defineCatalog(fr, () => import("./terms-messages.en.ts").then((file) => file.en));
