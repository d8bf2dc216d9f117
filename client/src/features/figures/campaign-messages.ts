import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./campaign-messages.fr.ts";

export const campaignFiguresMessages = defineCatalog(fr, () => import("./campaign-messages.en.ts").then((file) => file.en));
