import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./receipt-messages.fr.ts";

export const receiptMessages = defineCatalog(fr, () => import("./receipt-messages.en.ts").then((file) => file.en));
