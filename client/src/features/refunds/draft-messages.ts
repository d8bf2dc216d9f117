import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./draft-messages.fr.ts";

export const draftMessages = defineCatalog(fr, () => import("./draft-messages.en.ts").then((file) => file.en));
