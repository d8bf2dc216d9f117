import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./new-request-messages.fr.ts";

export const newRequestMessages = defineCatalog(fr, () => import("./new-request-messages.en.ts").then((file) => file.en));
