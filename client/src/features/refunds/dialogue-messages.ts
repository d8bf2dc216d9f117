import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./dialogue-messages.fr.ts";

export const dialogueMessages = defineCatalog(fr, () => import("./dialogue-messages.en.ts").then((file) => file.en));
