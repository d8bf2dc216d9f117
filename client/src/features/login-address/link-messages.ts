import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./link-messages.fr.ts";

export const addressLinkMessages = defineCatalog(fr, () => import("./link-messages.en.ts").then((file) => file.en));
