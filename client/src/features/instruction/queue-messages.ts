import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./queue-messages.fr.ts";

export const queueMessages = defineCatalog(fr, () => import("./queue-messages.en.ts").then((file) => file.en));
