import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./decision-messages.fr.ts";

export const decisionMessages = defineCatalog(fr, () => import("./decision-messages.en.ts").then((file) => file.en));
