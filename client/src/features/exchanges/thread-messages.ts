import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./thread-messages.fr.ts";

export const threadMessages = defineCatalog(fr, () => import("./thread-messages.en.ts").then((file) => file.en));
