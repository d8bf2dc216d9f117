import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./request-messages.fr.ts";

export const requestMessages = defineCatalog(fr, () => import("./request-messages.en.ts").then((file) => file.en));
